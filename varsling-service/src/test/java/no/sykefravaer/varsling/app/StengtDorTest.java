package no.sykefravaer.varsling.app;

import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

/** Arbeidsgiver har stengt nå, hva klokka enn er; Nav har åpent. */
@Helt
@TestProfile(StengtDorTest.Stengt.class)
class StengtDorTest extends Varslingsproeve {

    /** Åpner om fire timer, eller åpnet for lenge siden, alt etter hva som er på samme side av midnatt. */
    public static final class Stengt implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var naa = LocalTime.now(ZoneId.of("Europe/Oslo"));
            var formiddag = naa.isBefore(LocalTime.NOON);
            return Map.of(
                    "varsling.arbeidsgiver.apner", formiddag ? "16:00" : "02:00",
                    "varsling.arbeidsgiver.stenger", formiddag ? "20:00" : "06:00");
        }
    }

    @Test
    void den_som_har_stengt_får_ingenting_og_de_andre_venter_ikke_på_den() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(nyttOrgnummer()), NAV));

        verden.levert(verden.oppgave(milepael, "NAV"), "OPPRETT LEVERT");
        var hosArbeidsgiver = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(hosArbeidsgiver, "OPPRETT VENTER");
        assertThat(omOppgave(mottakere.arbeidsgiver(), hosArbeidsgiver)).isEmpty();
        assertThat(verden.les("select forsok from levering where oppgave_id = ?", hosArbeidsgiver))
                .containsExactly("0");
    }
}
