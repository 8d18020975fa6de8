package fr.lignealigne.shell;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What whoever watches the portal is told: what is named here, and nothing that a library counts besides. Counts tell of
 * people too, so requests are counted without where they went, and what the portal does by itself where it failed alone:
 * how long the postman is at work tells how many letters there were.
 */
@Component
class ToldMeters implements MeterFilter {

    private static final List<String> TOLD = List.of(
            "portal.",
            "application.",
            "disk.",
            "hikaricp.",
            "http.server.requests",
            "jvm.",
            "logback.events",
            "process.",
            "system.");

    /** Spring's own name for it. */
    private static final String BY_ITSELF = "tasks.scheduled.execution";

    private static final Set<String> WHERE = Set.of("uri", "exception", "error");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        boolean isTold = TOLD.stream().anyMatch(id.getName()::startsWith)
                || id.getName().equals(BY_ITSELF) && "ERROR".equals(id.getTag("outcome"));
        return isTold ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.")) {
            return id;
        }
        List<Tag> told = id.getTags().stream()
                .filter(tag -> !WHERE.contains(tag.getKey()))
                .toList();
        return id.replaceTags(told);
    }
}
