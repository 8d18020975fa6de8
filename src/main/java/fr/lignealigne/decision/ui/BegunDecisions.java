package fr.lignealigne.decision.ui;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TakenTemplate;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.shared.ui.TypedWords;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What someone began at the desk and did not send yet, passage by passage: kept as all typed words are. */
@Component
public class BegunDecisions {

    /** Characters that nobody types, between two templates and between the name of one and its words. */
    private static final String NEXT = "\u001e";

    private static final String SAYS = "\u001f";

    private final TypedWords typed;

    BegunDecisions(TypedWords typed) {
        this.typed = typed;
    }

    /** The name of the field where the text of this place is typed. */
    public static String field(String place) {
        return "desk/" + place;
    }

    private static String outcomeField(String place) {
        return field(place) + "/outcome";
    }

    private static String templatesField(String place) {
        return field(place) + "/templates";
    }

    private String kept(String field) {
        return typed.of(field).map(TypedWords.Typed::words).orElse("");
    }

    /** The outcome that was chosen; the text comes back into its field by itself. */
    @Nullable
    Outcome outcomeAt(String place) {
        String name = kept(outcomeField(place));
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    void choose(String place, @Nullable Outcome outcome) {
        if (outcome == null) {
            typed.forget(typed.owner(), outcomeField(place));
        } else {
            typed.keep(typed.owner(), outcomeField(place), outcome.name());
        }
    }

    /** Which templates the words that are begun were taken from, with the words they had then. */
    Set<TakenTemplate> templatesAt(String place) {
        return Stream.of(kept(templatesField(place)).split(NEXT))
                .map(taken -> taken.split(SAYS, 2))
                .filter(taken -> taken.length == 2)
                .map(taken -> new TakenTemplate(new TemplateId(UUID.fromString(taken[0])), taken[1]))
                .collect(Collectors.toSet());
    }

    void take(String place, Set<TakenTemplate> templates) {
        if (templates.isEmpty()) {
            typed.forget(typed.owner(), templatesField(place));
        } else {
            typed.keep(
                    typed.owner(),
                    templatesField(place),
                    templates.stream()
                            .map(taken -> taken.template() + SAYS + taken.words())
                            .collect(Collectors.joining(NEXT)));
        }
    }

    /** Words that come back into their field, below those that were typed there meanwhile. */
    public void bringBack(String field, String words) {
        String begun = kept(field);
        if (!begun.contains(words)) {
            typed.keep(typed.owner(), field, begun.isBlank() ? words : begun + "\n\n" + words);
        }
    }

    /** A decision that was taken back is begun again with its words. */
    public void reopen(String place, Outcome outcome, String reason) {
        choose(place, outcome);
        bringBack(field(place), reason);
    }
}
