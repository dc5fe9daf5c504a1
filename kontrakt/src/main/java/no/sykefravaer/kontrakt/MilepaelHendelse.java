package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Det kjernen forteller på {@link Emner#MILEPAEL}. Nøkkelen er {@code personId}, så alt om én person kommer i
 * rekkefølge. {@code hendelseId} er UUID v5 av (milepælens id, versjon, type): den samme hendelsen sendt to ganger
 * har samme id. Ingen grunn, diagnose eller grad går her; felt kan legges til, aldri fjernes eller få ny mening.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MilepaelHendelse.Aktivert.class, name = "MilepaelAktivert"),
    @JsonSubTypes.Type(value = MilepaelHendelse.Endret.class, name = "MilepaelEndret"),
    @JsonSubTypes.Type(value = MilepaelHendelse.Lukket.class, name = "MilepaelLukket"),
    @JsonSubTypes.Type(value = MilepaelHendelse.PersonOppdatert.class, name = "PersonOppdatert")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface MilepaelHendelse {

    UUID hendelseId();

    UUID personId();

    /** Møtet en innkalling gjelder: tidspunktet i Europe/Oslo, og stedet som kode. */
    record Mote(LocalDateTime tidspunkt, String sted) {

        public Mote {
            Paakrevd.felt(tidspunkt, sted);
        }
    }

    /**
     * Plikten er kommet så nær at oppgavene skal finnes. {@code frist} er lovens, en dato i Europe/Oslo. {@code uke} er 0 for
     * det noen har bedt om eller bestemt utenom kalenderen. {@code mote} bare når plikten er å møte.
     */
    record Aktivert(
            UUID hendelseId,
            UUID personId,
            UUID milepaelId,
            int versjon,
            String regel,
            int uke,
            LocalDate frist,
            String regelverk,
            String hjemmel,
            LocalDate tilfelleStart,
            Mottaker.Rolle ansvarlig,
            List<Mottaker> mottakere,
            Mote mote)
            implements MilepaelHendelse {

        public Aktivert {
            Paakrevd.felt(hendelseId, personId, milepaelId, regel, frist, regelverk, hjemmel, mottakere);
            mottakere = List.copyOf(mottakere);
        }
    }

    /** Plikten består, men frist, hjemmel eller mottakere er andre. Bærer hele det nye bildet. */
    record Endret(
            UUID hendelseId,
            UUID personId,
            UUID milepaelId,
            int versjon,
            String regel,
            int uke,
            LocalDate frist,
            String regelverk,
            String hjemmel,
            LocalDate tilfelleStart,
            Mottaker.Rolle ansvarlig,
            List<Mottaker> mottakere,
            Mote mote)
            implements MilepaelHendelse {

        public Endret {
            Paakrevd.felt(hendelseId, personId, milepaelId, regel, frist, regelverk, hjemmel, mottakere);
            mottakere = List.copyOf(mottakere);
        }
    }

    /** Oppgavene skal lukkes. Grunnen er nøytral; den fulle er bare for Nav og den sykmeldte, og hentes fra kjernen. */
    record Lukket(UUID hendelseId, UUID personId, UUID milepaelId, int versjon, Lukkegrunn grunn)
            implements MilepaelHendelse {

        public Lukket {
            Paakrevd.felt(hendelseId, personId, milepaelId, grunn);
        }
    }

    /** Hvem personen er, hvilket kontor som har henne, og hvem som får se henne. Høyeste versjon gjelder. */
    record PersonOppdatert(
            UUID hendelseId, UUID personId, int versjon, Personident personident, Personopplysninger opplysninger)
            implements MilepaelHendelse {

        public PersonOppdatert {
            Paakrevd.felt(hendelseId, personId, personident, opplysninger);
        }
    }

    /** Hvorfor en oppgave lukkes, sagt slik at en arbeidsgiver eller sykmelder ikke får vite mer enn sitt. */
    enum Lukkegrunn {
        FRAVAER_AVSLUTTET,
        IKKE_LENGER_AKTUELL,
        FRIST_FLYTTET,
        UTFORT
    }
}
