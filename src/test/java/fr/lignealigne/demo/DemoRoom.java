package fr.lignealigne.demo;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.Openings;
import fr.lignealigne.collective.PostDetails;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.yaml.snakeyaml.Yaml;

/** Lets the Collective's room of the demonstration live: remarks on one passage, a discussion, silence, a reminder. */
@TestComponent
class DemoRoom {

    private final Discussions discussions;
    private final Openings openings;
    private final Reminders reminders;
    private final Versions versions;
    private final MovableClock clock;

    DemoRoom(Discussions discussions, Openings openings, Reminders reminders, Versions versions, MovableClock clock) {
        this.discussions = discussions;
        this.openings = openings;
        this.reminders = reminders;
        this.versions = versions;
        this.clock = clock;
    }

    void load(PlanVersionId version, DemoRemarks remarks, Cast cast) {
        Map<String, Object> room =
                new Yaml().load(new String(DemoContent.bytes("room.yaml"), java.nio.charset.StandardCharsets.UTF_8));
        clock.goBack(Duration.ofDays(3));
        remarks.load(version, DemoLoader.maps(room.get("remarks")), cast);
        DemoLoader.strings(room.get("opened")).forEach(code -> openings.note(cast.lead(code), version));
        DemoLoader.maps(room.get("discussions")).forEach(one -> discuss(version, one, cast));
        remind(version, one(room.get("reminder")), cast);
        clock.goBack(Duration.ZERO);
    }

    private void discuss(PlanVersionId version, Map<String, Object> discussion, Cast cast) {
        DiscussionId id = null;
        for (Map<String, Object> post : DemoLoader.maps(discussion.get("posts"))) {
            clock.goBack(Duration.ofHours((Integer) post.get("hours")));
            Viewer by = cast.lead(DemoRemarks.text(post, "by"));
            String words = DemoRemarks.text(post, "words");
            if (id == null) {
                id = discussions.begin(by, subject(version, discussion, by), words);
            } else {
                discussions.answer(by, id, words);
            }
            if (Boolean.TRUE.equals(post.get("withdrawn"))) {
                List<PostDetails> said = discussions.get(by, id).posts();
                discussions.withdraw(by, said.getLast().id());
            }
        }
    }

    private Subject subject(PlanVersionId version, Map<String, Object> discussion, Viewer by) {
        PlanText text = versions.text(by, version);
        if (discussion.containsKey("measure")) {
            int ordinal = (Integer) discussion.get("measure");
            return Subject.measure(version, text.measures().get(ordinal - 1).id());
        }
        String quote = DemoRemarks.text(discussion, "at");
        if (quote.isEmpty()) {
            return Subject.GENERAL;
        }
        Item item = text.items().stream()
                .filter(one -> one.text().contains(quote))
                .findFirst()
                .orElseThrow();
        return Subject.lines(version, item.firstLine(), item.lastLine());
    }

    private void remind(PlanVersionId version, Map<String, Object> reminder, Cast cast) {
        clock.goBack(Duration.ofHours((Integer) reminder.get("hours")));
        Set<OrganisationId> to = DemoLoader.strings(reminder.get("to")).stream()
                .map(cast::organisation)
                .collect(Collectors.toSet());
        reminders.remind(
                cast.playing(Role.COLLECTIVE_COORDINATOR), version, to, DemoRemarks.text(reminder, "words"), false);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> one(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
