package no.sykefravaer.milepael.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Feilkøen. */
@ApplicationScoped
public class FeilkoRepository implements PanacheRepositoryBase<FeilpostEntitet, FeilpostEntitet.Sted> {

    /** Legger posten; ligger den der alt, er det ett forsøk til. */
    public void legg(FeilpostEntitet post) {
        var kjent = findById(new FeilpostEntitet.Sted(post.emne, post.partisjon, post.posisjon));
        if (kjent == null) {
            persist(post);
        } else {
            kjent.forsok++;
            kjent.sist = post.lagt;
            kjent.opphav = post.opphav;
            kjent.arsak = post.arsak;
        }
    }

    /** De som venter, de eldste først. */
    public List<FeilpostEntitet> eldste(int antall) {
        return find("forkastet is null order by lagt, emne, partisjon, posisjon")
                .page(0, antall)
                .list();
    }

    /** Tom når posten ikke ligger der, eller er forkastet. */
    public Optional<FeilpostEntitet> venter(FeilpostEntitet.Sted sted) {
        return findByIdOptional(sted).filter(rad -> rad.forkastet == null);
    }

    public long venter() {
        return count("forkastet is null");
    }
}
