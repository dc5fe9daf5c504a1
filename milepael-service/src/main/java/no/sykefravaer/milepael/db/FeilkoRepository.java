package no.sykefravaer.milepael.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Feilkøen. */
@ApplicationScoped
public class FeilkoRepository implements PanacheRepositoryBase<FeilpostEntitet, FeilpostEntitet.Sted> {

    /** Legger posten hvis den ikke alt ligger der. */
    public void legg(FeilpostEntitet post) {
        if (findById(new FeilpostEntitet.Sted(post.emne, post.partisjon, post.posisjon)) == null) {
            persist(post);
        }
    }
}
