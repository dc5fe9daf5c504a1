package no.sykefravaer.systemtest.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ett bilde i omvisningen, {@code docs/omvisning/<navn>.png}, og ved siden av det skjelettet til siden da det ble tatt: det som
 * ikke kommer an på dagen eller på hvem som er sykmeldt. Er skjelettet et annet nå, er bildet for gammelt.
 */
public record Omvisningsbilde(String navn) {

    private static final Path MAPPE =
            Path.of(System.getProperty("sykefravaer.rot"), "docs", "omvisning").toAbsolutePath();

    /** Menyen, fanene, overskriftene, kolonnene og knappene man ser, utenom det som bare er der når det er noe å vise. */
    private static final String SKJELETT = """
            () => [...document.querySelectorAll('header nav a, main nav a, h2, th[scope=col], legend, button')]
              .filter(e => e.checkVisibility() && !e.closest('tbody, .tallkort, [aria-labelledby=feilko], [aria-labelledby=leveringer]'))
              .map(e => e.innerText)""";

    private static final String MAANED =
            "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";

    public void krevFerskt(Vindu vindu) {
        try {
            if ("skriv".equals(System.getProperty("dokumentasjon"))) {
                skriv(vindu);
            }
            assertThat(skjelett(vindu))
                    .as(
                            "docs/omvisning/%s.png er av siden slik den var; se CONTRIBUTING om hvordan det tas på nytt",
                            navn)
                    .isEqualTo(Files.readString(fil("txt")));
        } catch (IOException e) {
            throw new IllegalStateException("Bildet " + navn + " mangler; det tas med -Ddokumentasjon=skriv", e);
        }
    }

    private void skriv(Vindu vindu) throws IOException {
        Files.createDirectories(MAPPE);
        vindu.side().screenshot(new ScreenshotOptions().setPath(fil("png")));
        Files.writeString(fil("txt"), skjelett(vindu));
    }

    private static String skjelett(Vindu vindu) {
        var tekster = (List<?>) vindu.side().evaluate(SKJELETT);
        return tekster.stream()
                .map(tekst -> tekst.toString().strip().replaceAll("\\s+", " "))
                .map(tekst -> tekst.replaceAll(MAANED, "måned").replaceAll("\\d+", "0"))
                .filter(tekst -> !tekst.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Path fil(String slag) {
        return MAPPE.resolve(navn + "." + slag);
    }
}
