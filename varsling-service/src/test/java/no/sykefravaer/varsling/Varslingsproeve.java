package no.sykefravaer.varsling;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** En person, en milepæl og tre mottakere som svarer som de skal. Hver prøve har sine egne. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class Varslingsproeve {

    protected final UUID person = UUID.randomUUID();
    protected final UUID milepael = UUID.randomUUID();

    @Inject
    protected Verden verden;

    @Inject
    protected Mottakere mottakere;

    @Inject
    protected ObjectMapper json;

    @BeforeEach
    void mottakerne_svarer() {
        mottakere.svarerSomDeSkal();
        mottakere.glemKallene();
    }
}
