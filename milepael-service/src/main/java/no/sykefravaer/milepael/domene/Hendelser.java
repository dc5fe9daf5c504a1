package no.sykefravaer.milepael.domene;

import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.milepael.domene.Milepael.Status;

/** Det saken forteller videre om én person. Samme milepæl, versjon og type gir alltid samme hendelsesid. */
record Hendelser(UUID personId, String kontor) {

    Hendelser(Person person) {
        this(person.id(), person.kontor());
    }

    MilepaelHendelse aktivert(Milepael m) {
        return aktivert(m.id(), m.versjon(), m.plikt(), m.mottakere());
    }

    MilepaelHendelse aktivert(UUID milepaelId, int versjon, Plikt p, List<Part> til) {
        return new Aktivert(
                id(milepaelId, versjon, "MilepaelAktivert"),
                personId,
                milepaelId,
                versjon,
                p.regel(),
                p.uke(),
                p.frist(),
                p.regelverk(),
                p.hjemmel(),
                p.start(),
                p.ansvarlig(),
                mottakere(til),
                mote(p));
    }

    MilepaelHendelse endret(Milepael m) {
        var p = m.plikt();
        return new Endret(
                id(m.id(), m.versjon(), "MilepaelEndret"),
                personId,
                m.id(),
                m.versjon(),
                p.regel(),
                p.uke(),
                p.frist(),
                p.regelverk(),
                p.hjemmel(),
                p.start(),
                p.ansvarlig(),
                mottakere(m.mottakere()),
                mote(p));
    }

    MilepaelHendelse lukket(Milepael m, Lukkegrunn grunn) {
        return new Lukket(id(m.id(), m.versjon(), "MilepaelLukket"), personId, m.id(), m.versjon(), grunn);
    }

    /** Det mottakerne trenger å få vite når noen har bestemt hva en plikt er, eller det er utløpt. */
    List<MilepaelHendelse> overgang(boolean varApen, Milepael etter) {
        if (etter.erApen()) {
            return List.of(varApen ? endret(etter) : aktivert(etter));
        }
        var grunn = etter.er(Status.OPPFYLT) ? Lukkegrunn.UTFORT : Lukkegrunn.IKKE_LENGER_AKTUELL;
        return varApen ? List.of(lukket(etter, grunn)) : List.of();
    }

    static MilepaelHendelse oppdatert(Person person) {
        return new PersonOppdatert(
                id(person.id(), person.versjon(), "PersonOppdatert"),
                person.id(),
                person.versjon(),
                person.ident(),
                person.opplysninger());
    }

    private static MilepaelHendelse.Mote mote(Plikt plikt) {
        var mote = plikt.mote();
        return mote == null
                ? null
                : new MilepaelHendelse.Mote(mote.tidspunkt(), mote.sted().name());
    }

    private List<Mottaker> mottakere(List<Part> parter) {
        return parter.stream().map(this::mottaker).toList();
    }

    private Mottaker mottaker(Part part) {
        return new Mottaker(
                part.rolle(),
                part.form(),
                part.rolle() == Rolle.NAV ? kontor : null,
                part.orgnummer() == null ? null : new Orgnummer(part.orgnummer()),
                part.hpr() == null ? null : new Hpr(part.hpr()));
    }

    private static UUID id(UUID av, int versjon, String type) {
        return NavngittUuid.av(av + "/" + versjon + "/" + type);
    }
}
