package no.sykefravaer.milepael.gjenskaping;

import java.util.Locale;

/**
 * En del av det kanoniske utdraget av kjernen: setningen som gir radene, personens identnummer først. Ingen tilfeldige id-er
 * og ingen tider fra maskinen; en milepæl heter det den gjelder.
 */
enum Del {
    PERSONER("""
            p.versjon, p.opplyst, md5(p.opplysninger::text)
            from person p where exists (select from fakta f where f.person_id = p.id)"""),

    FAKTA("""
            f.nokkel, f.kilde, f.dokument_id, f.mottatt, f.registrert, f.utfall, f.nav_call_id
            from fakta f join person p on p.id = f.person_id"""),

    TILFELLER("""
            t.start, t.slutt, t.antall_sykedager, t.gradert, t.arbeidstaker, t.virksomhetsnummer, t.opphort
            from tilfelle t join person p on p.id = t.person_id"""),

    MILEPAELER("""
            m.regel, m.orgnummer, m.start, m.frist, m.aktiveres, m.status, m.versjon, m.uke, m.regelverk, m.hjemmel,
                m.ansvarlig, m.mottakere, m.grunnlag, m.beregnet, m.nav_call_id, m.beslutning, m.sykepenger, m.mote,
                t.start, t.slutt, m.utspring is not null, u.regel, u.start
            from milepael m join person p on p.id = m.person_id join tilfelle t on t.id = m.tilfelle_id
            left join milepael u on u.id = m.utspring"""),

    FORFALL("""
            f.dato, f.hva, m.regel, m.orgnummer, m.start, t.start
            from forfall f join person p on p.id = f.person_id
            left join milepael m on m.id = f.gjelder left join tilfelle t on t.id = f.gjelder"""),

    /** De har ingen person ennå. */
    VENTENDE_SLETTINGER("v.dokument_id, md5(v.innhold) from ventende_tombstone v", "''");

    private final String sporring;

    Del(String kolonnerOgTabeller) {
        this(kolonnerOgTabeller, "p.personident");
    }

    Del(String kolonnerOgTabeller, String hvem) {
        this.sporring = "select %s collate \"C\" as hvem, %s order by hvem".formatted(hvem, kolonnerOgTabeller);
    }

    /** Radene, ordnet etter identnummeret i den første kolonnen; en persons rader i vilkårlig rekkefølge. */
    String sporring() {
        return sporring;
    }

    String navn() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
