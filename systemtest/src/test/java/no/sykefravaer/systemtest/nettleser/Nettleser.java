package no.sykefravaer.systemtest.nettleser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium fra maskinens egne pakker. Playwright styrer den, og henter ingenting selv. */
public final class Nettleser implements AutoCloseable {

    private static final List<String> PROGRAMMER = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGG = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final int HOYDE = 900;

    private final Playwright playwright;
    private final Browser chromium;
    private final String adresse;

    private Nettleser(Playwright playwright, Browser chromium, String adresse) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.adresse = adresse;
    }

    /** @param adresse varslingens, der sidene er */
    public static Nettleser start(String adresse) {
        var program = program();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGG));
        return new Nettleser(playwright, chromium, adresse);
    }

    /** Et vindu uten noe fra før. @param bredde i CSS-piksler */
    public Vindu vindu(int bredde) {
        return vindu(bredde, true);
    }

    public Vindu utenJavaScript(int bredde) {
        return vindu(bredde, false);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private Vindu vindu(int bredde, boolean javaScript) {
        var valg = new NewContextOptions()
                .setViewportSize(bredde, HOYDE)
                .setLocale("nb-NO")
                .setJavaScriptEnabled(javaScript);
        return new Vindu(chromium.newContext(valg), adresse);
    }

    private static Path program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(mappe -> PROGRAMMER.stream().map(navn -> Path.of(mappe, navn)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Prøvene av nettsidene trenger Chromium, og den finnes ikke her. På Debian: apt-get install"
                                + " --no-install-recommends chromium"));
    }
}
