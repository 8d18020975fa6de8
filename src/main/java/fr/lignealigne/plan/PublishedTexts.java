package fr.lignealigne.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The texts of published versions, kept in memory: they never change. */
@Component
class PublishedTexts {

    private final VersionTexts texts;
    private final Map<PlanVersionId, PlanText> known = new ConcurrentHashMap<>();

    PublishedTexts(VersionTexts texts) {
        this.texts = texts;
    }

    /** The text of a version that the caller knows to be published. */
    PlanText of(PlanVersionId version) {
        return known.computeIfAbsent(version, texts::load);
    }
}
