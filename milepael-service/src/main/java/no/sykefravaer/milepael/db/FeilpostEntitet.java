package no.sykefravaer.milepael.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** En rad i feilkøen. Emne, partisjon og posisjon er nøkkelen, så en post lest på nytt gir ingen ny rad. */
@Entity
@Table(name = "feilko")
@IdClass(FeilpostEntitet.Sted.class)
public class FeilpostEntitet {

    /** Hvor posten sto på Kafka. */
    public record Sted(String emne, int partisjon, long posisjon) implements Serializable {}

    @Id
    public String emne;

    @Id
    public int partisjon;

    @Id
    public long posisjon;

    public String opphav;
    public String arsak;
    public String nokkel;
    public byte[] innhold;
    public int forsok;

    @Column(name = "nav_call_id")
    public String navCallId;

    public Instant lagt;
    public Instant sist;
    public Instant forkastet;

    @Column(name = "forkastet_av")
    public String forkastetAv;

    @Column(name = "forkastet_fordi")
    public String forkastetFordi;
}
