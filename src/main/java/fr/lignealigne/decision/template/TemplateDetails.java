package fr.lignealigne.decision.template;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TemplateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer template.
 *
 * @param outcome it goes with; null when it goes with any
 * @param writtenBy the function of who wrote it last
 * @param uses how many decisions and pieces of advice took it up
 * @param revision what to hand back when changing it
 */
public record TemplateDetails(
        TemplateId id,
        String name,
        @Nullable Outcome outcome,
        String text,
        boolean archived,
        String writtenBy,
        Instant writtenAt,
        int uses,
        long revision) {}
