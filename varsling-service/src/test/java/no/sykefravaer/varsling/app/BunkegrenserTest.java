package no.sykefravaer.varsling.app;

import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.melding;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.app.Post.Opphav;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Det som lagres og bestilles, er det samme uansett hvor en bunke slutter. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class BunkegrenserTest {

    private static final int HENDELSER = 400;
    private static final int PERSONER = 12;

    final Verden verden;
    final Mottakere mottakere;
    final MottaHendelser mottaHendelser;

    BunkegrenserTest(Verden verden, Mottakere mottakere, MottaHendelser mottaHendelser) {
        this.verden = verden;
        this.mottakere = mottakere;
        this.mottaHendelser = mottaHendelser;
    }

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {1, 2, 3})
    void én_og_én_sju_og_tusen_gir_de_samme_radene(long fro) {
        mottakere.svarerSomDeSkal();

        var enOgEn = kjor(fro, 1);

        assertThat(kjor(fro, 7)).isEqualTo(enOgEn);
        assertThat(kjor(fro, 1000)).isEqualTo(enOgEn);
    }

    /** Hver kjøring har sine egne personer; i svaret er id-ene byttet ut med hvilken de er. */
    private List<String> kjor(long fro, int storrelse) {
        var personer = nye(PERSONER);
        var milepaeler = nye(PERSONER * 2);
        var poster = poster(fro, personer, milepaeler);
        for (int fra = 0; fra < poster.size(); fra += storrelse) {
            mottaHendelser.ta(poster.subList(fra, Math.min(poster.size(), fra + storrelse)));
        }
        var rader = new ArrayList<String>();
        for (int i = 0; i < milepaeler.size(); i++) {
            rader.addAll(rader(i, milepaeler.get(i)));
        }
        return rader;
    }

    private List<String> rader(int nummer, UUID milepael) {
        return verden.les("""
                select concat_ws(' ', ?, o.rolle, o.form, o.orgnummer, o.hpr, o.sykmelder_ukjent, o.versjon, o.frist,
                    o.arbeidsfrist, o.status, o.lukkegrunn, (select string_agg(
                        concat_ws(':', l.handling, l.lukkegrunn), ',' order by l.lopenummer)
                        from levering l where l.oppgave_id = o.id))
                from oppgave o where o.milepael_id = ? order by 1""", nummer, milepael);
    }

    private static List<Post> poster(long fro, List<UUID> personer, List<UUID> milepaeler) {
        var tilfeldig = new Random(fro);
        var poster = new ArrayList<Post>();
        for (int nr = 0; nr < HENDELSER; nr++) {
            var opphav = new Opphav("test", 0, nr, "nøkkel", "spor", new byte[0]);
            var hvilken = tilfeldig.nextInt(milepaeler.size());
            var hendelse = hendelse(tilfeldig, personer.get(hvilken / 2), milepaeler.get(hvilken), nr + 1);
            poster.add(new Lest(opphav, hendelse));
        }
        return poster;
    }

    private static MilepaelHendelse hendelse(Random tilfeldig, UUID person, UUID milepael, int versjon) {
        var frist = FRIST.minusDays(tilfeldig.nextInt(40));
        var hpr = tilfeldig.nextInt(4) == 0 ? null : "100000" + tilfeldig.nextInt(3);
        var grunn = Lukkegrunn.values()[tilfeldig.nextInt(4)];
        return switch (tilfeldig.nextInt(6)) {
            case 0, 1 -> aktivert(person, milepael, versjon, frist, NAV, sykmelder(hpr));
            case 2 -> endret(person, milepael, versjon, frist, NAV, sykmelder(hpr), melding(arbeidsgiver("910000001")));
            case 3 -> endret(person, milepael, versjon - 5, frist, NAV);
            case 4 -> lukket(person, milepael, versjon, grunn);
            default -> oppdatert(person, versjon, "03" + (10 + tilfeldig.nextInt(3)));
        };
    }

    private static List<UUID> nye(int antall) {
        return Stream.generate(UUID::randomUUID).limit(antall).toList();
    }
}
