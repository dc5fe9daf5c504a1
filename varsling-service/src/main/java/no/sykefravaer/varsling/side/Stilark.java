package no.sykefravaer.varsling.side;

import io.quarkus.qute.TemplateGlobal;
import java.util.List;

/** Filene fra Aksel sidene bruker, i den rekkefølgen de må komme. De samme tas inn av byggingen. */
@TemplateGlobal
final class Stilark {

    static final List<String> stilark = List.of(
            "global/tokens.css",
            "global/reset.css",
            "global/baseline.css",
            "component/theme.css",
            "component/typography.css",
            "component/alert.css",
            "component/button.css",
            "component/form.css",
            "component/internalheader.css",
            "component/link.css",
            "component/pagination.css",
            "component/table.css",
            "component/tag.css");

    private Stilark() {}
}
