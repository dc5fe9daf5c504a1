package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Gruppe;
import no.sykefravaer.ytelse.benk.Side;

/** Produktet i benken: døra og kjernen hver for seg, og kjernen i saksgangen likemennene også går gjennom. */
public final class Produktet implements AutoCloseable {

    /** Navnet på gruppa. */
    public static final String GRUPPE = "produktet";

    private final Anlegg anlegg;
    private final Kjernen kjernen;
    private final Bestand bestand;
    private final Etterslep etterslep;

    public Produktet(Anlegg anlegg) throws IOException, SQLException {
        this.anlegg = anlegg;
        this.kjernen = new Kjernen(anlegg);
        this.bestand = new Bestand(kjernen);
        this.etterslep = new Etterslep(kjernen, bestand);
    }

    /** Det som måles mens klokka ennå er før sakenes tid. @param bestand åpne fravær det ligger der fra før */
    public Gruppe gruppe(int bestand) {
        return new Gruppe(
                GRUPPE,
                List.of(
                        new Dokumentside(Sakside.NAVN, kjernen),
                        new Bulkside(anlegg, kjernen),
                        new Forfallside(kjernen, bestand)));
    }

    /** Dokumenter inn i den bestanden som nå ligger der. */
    public Side dokumenterVed(int antall) {
        return new Dokumentside("bestand " + antall, kjernen);
    }

    /** Én sykmelding til for personer som har så mange fra før. */
    public Side dokumenterMedHistorie(int fakta) {
        return new Historieside(fakta, anlegg, kjernen);
    }

    /** Dokumenter inn når emnet er delt slik; {@link #fordel} sørger for at det er det. */
    public Side dokumenterFordelt(int partisjoner, int lesere) {
        return new Dokumentside("partisjoner: %d, lesere: %d".formatted(partisjoner, lesere), kjernen);
    }

    /** Så mange partisjoner får noe, og så mange prosesser deler dem. */
    public void fordel(int partisjoner, int lesere) throws IOException, InterruptedException {
        kjernen.fordel(partisjoner, lesere);
    }

    /** Dokumenter inn mens så mange venter i utboksen. */
    public Side dokumenterMedEtterslep(int venter) {
        return new Etterslepside(venter, kjernen, etterslep);
    }

    /** Så mange ut av utboksen. */
    public Side tomming(int venter) {
        return new Tommeside(venter, kjernen, etterslep);
    }

    /** Så mange milepæler som det blir bedt om, forfalt på én gang og spredt på hele bestanden. */
    public Side forfall(String navn) {
        return new Masseforfall(navn, kjernen);
    }

    public Side saksgang() {
        return new Sakside(anlegg, kjernen);
    }

    /** Sørger for at så mange åpne fravær ligger der fra før. */
    public void bestand(int antall) throws IOException, SQLException, InterruptedException {
        bestand.til(antall);
    }

    @Override
    public void close() throws SQLException {
        kjernen.close();
    }
}
