package no.sykefravaer.milepael.domene;

import java.util.Optional;
import no.sykefravaer.kontrakt.InntektsmeldingHendelse;
import no.sykefravaer.kontrakt.SoknadHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Avbrutt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Erstattet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Gjenapnet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Mottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.kontrakt.SykmeldingHendelse.Slettet;

/**
 * Linjen en kilde kjenner igjen det den har sendt på: dokumentets id, et mellomrom og hva som ble sendt. Formen er lovet
 * bort: kildene regner den samme sjekksummen av de samme linjene.
 */
public final class Avstemmingslinje {

    private Avstemmingslinje() {}

    /** Tom for det som ikke er et dokument. */
    public static Optional<String> av(SykmeldingHendelse hendelse) {
        return switch (hendelse) {
            case Mottatt m -> linje(m.sykmeldingId(), m.status().name());
            case Erstattet e -> linje(e.sykmeldingId(), "ERSTATTET");
            case Avbrutt a -> linje(a.sykmeldingId(), "AVBRUTT");
            case Gjenapnet g -> linje(g.sykmeldingId(), "GJENAPNET");
            case Slettet s -> linje(s.sykmeldingId(), "SLETTET");
            case SoknadHendelse.Mottatt s -> linje(s.soknadId(), "SOKNAD");
            case SoknadHendelse.Slettet s -> linje(s.soknadId(), "SOKNAD_SLETTET");
            case InntektsmeldingHendelse.Mottatt i -> linje(i.inntektsmeldingId(), "INNTEKTSMELDING");
            case InntektsmeldingHendelse.Slettet i -> linje(i.inntektsmeldingId(), "INNTEKTSMELDING_SLETTET");
            case PersonMottatt p -> Optional.empty();
            case PersonidentByttet p -> Optional.empty();
        };
    }

    private static Optional<String> linje(String id, String hva) {
        return Optional.of(id + " " + hva);
    }
}
