package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.plenary.InterventionDetails;
import fr.lignealigne.plenary.InterventionId;
import fr.lignealigne.plenary.ParticipantDetails;
import fr.lignealigne.plenary.ParticipantId;
import fr.lignealigne.plenary.PlenaryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said so far, and below it the place to write what comes next. */
final class InterventionsPane extends Div {

    private final PlenaryServices services;
    private final PlenaryId plenary;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(t("plenary.said.none"));
    private final Composer composer;
    private final Rows<Spoken> rows = new Rows<>(list, spoken -> spoken.said().id(), one -> new InterventionRow(this));
    private List<InterventionDetails> said = List.of();

    /**
     * An intervention with the names it needs.
     *
     * @param answered the organisation it replies to; empty when it replies to nothing
     */
    record Spoken(InterventionDetails said, String speaker, String answered) {}

    InterventionsPane(PlenaryServices services, PlenaryId plenary) {
        this.services = services;
        this.plenary = plenary;
        this.composer = new Composer(services, plenary, this::refresh);
        list.addClassName("interventions");
        none.addClassName("soft");
        add(none, list, composer);
    }

    void refresh() {
        Map<ParticipantId, ParticipantDetails> people = new LinkedHashMap<>();
        services.attendances().of(services.viewer(), plenary).forEach(one -> people.put(one.id(), one));
        said = services.writing().interventions(services.viewer(), plenary);
        none.setVisible(said.isEmpty());
        rows.show(said.stream().map(one -> spoken(one, people)).toList());
        composer.follow(List.copyOf(people.values()), said);
    }

    private Spoken spoken(InterventionDetails one, Map<ParticipantId, ParticipantDetails> people) {
        InterventionId repliesTo = one.said().repliesTo();
        String answered = repliesTo == null
                ? ""
                : said.stream()
                        .filter(other -> other.id().equals(repliesTo))
                        .map(other -> who(people, other))
                        .findFirst()
                        .orElse("");
        return new Spoken(one, who(people, one), answered);
    }

    private static String who(Map<ParticipantId, ParticipantDetails> people, InterventionDetails one) {
        ParticipantDetails speaker = people.get(one.said().speaker());
        return speaker == null ? "" : PlenaryWords.who(speaker.who());
    }

    PlenaryServices services() {
        return services;
    }

    PlenaryId plenary() {
        return plenary;
    }

    /** What stands right before; null when nothing does. */
    @Nullable
    InterventionId previous(InterventionId one) {
        List<InterventionId> order = said.stream().map(InterventionDetails::id).toList();
        int at = order.indexOf(one);
        return at > 0 ? order.get(at - 1) : null;
    }

    void reply(Spoken to) {
        composer.replyTo(to.said().id(), to.speaker());
    }
}
