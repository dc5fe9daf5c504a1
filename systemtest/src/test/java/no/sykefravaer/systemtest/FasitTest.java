package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.fasit.Fasitsak;
import no.sykefravaer.systemtest.fasit.Fasitsaker;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Kildesystem;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Navs egne saker gjennom hele kjeden, ett faktum om gangen slik de kom. Antallet er {@code -Dfasit.antall=…}. */
@Order(9)
@ExtendWith(MedSystemet.class)
class FasitTest {

    private static final long FRO = 20261122;
    private static final int ANTALL = Integer.getInteger("fasit.antall", 60);
    private static final int TATT_IMOT = 202;
    private static final String TILFELLER = """
            select p.personident, t.start, t.slutt, t.antall_sykedager, t.gradert::text, t.arbeidstaker::text,
                   (select string_agg(v, ',' order by nr)
                    from jsonb_array_elements_text(t.virksomhetsnummer) with ordinality as a(v, nr))
            from tilfelle t join person p on p.id = t.person_id
            where p.personident = any(?) and not t.opphort order by t.start""";

    private final Databasene databasene;
    private final Emnene emnene;
    private final Kildesystem kilde;

    FasitTest(Systemet systemet) {
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
        kilde = new Kildesystem(systemet, "epj-a");
    }

    @AfterEach
    void lukk() {
        emnene.close();
    }

    @Test
    void de_lagrede_tilfellene_er_de_samme_som_hos_nav() {
        var saker = Fasitsaker.utvalg(FRO, ANTALL);

        saker.forEach(this::send);

        new Ro(databasene, emnene).vent(saker.stream().map(Fasitsak::ident).toList());
        assertThat(saker).hasSize(ANTALL);
        assertThat(saker)
                .allSatisfy(sak -> assertThat(lagret(sak.ident())).as(sak.id()).isEqualTo(sak.tilfeller()));
    }

    private void send(Fasitsak sak) {
        for (var faktum : sak.fakta()) {
            var svar = kilde.send(faktum.metode(), faktum.sti(), faktum.innhold(), sak.ident());
            assertThat(svar.status()).as(sak.id() + svar.tekst()).isEqualTo(TATT_IMOT);
        }
    }

    private List<String> lagret(Personident ident) {
        return databasene.milepael(TILFELLER, List.of(ident.verdi()));
    }
}
