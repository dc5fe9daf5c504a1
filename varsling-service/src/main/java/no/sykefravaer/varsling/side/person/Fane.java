package no.sykefravaer.varsling.side.person;

import java.util.List;
import java.util.stream.Stream;

/** Delene av personsiden; én vises om gangen, og adressen sier hvilken. */
enum Fane {
    TIDSLINJE("tidslinje", "Tidslinje"),
    OPPGAVER("oppgaver", "Oppgaver"),
    SYKMELDINGER("sykmeldinger", "Sykmeldinger"),
    HISTORIKK("historikk", "Historikk"),
    NOTATER("notater", "Notater"),
    HVA_OM("hva-om", "Hva om …");

    private final String kode;
    private final String navn;

    Fane(String kode, String navn) {
        this.kode = kode;
        this.navn = navn;
    }

    /** En fane slik den står på siden; {@code her} når det er den som vises. */
    record Valg(String tekst, String adresse, boolean her) {}

    /** Den første når koden mangler eller er ukjent. */
    static Fane av(String kode) {
        return Stream.of(values())
                .filter(fane -> fane.kode.equals(kode))
                .findFirst()
                .orElse(TIDSLINJE);
    }

    /** @param apne oppgaver som er åpne @param sykmeldinger det er kommet */
    static List<Valg> alle(Fane her, String person, int apne, int sykmeldinger) {
        return Stream.of(values())
                .map(fane -> new Valg(fane.navn + fane.antall(apne, sykmeldinger), fane.adresse(person), fane == her))
                .toList();
    }

    String navn() {
        return navn;
    }

    String adresse(String person) {
        return person + "?fane=" + kode;
    }

    private String antall(int apne, int sykmeldinger) {
        return switch (this) {
            case OPPGAVER -> " (" + apne + ")";
            case SYKMELDINGER -> " (" + sykmeldinger + ")";
            case TIDSLINJE, HISTORIKK, NOTATER, HVA_OM -> "";
        };
    }
}
