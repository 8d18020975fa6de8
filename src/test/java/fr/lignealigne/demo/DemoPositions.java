package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.Signing;
import fr.lignealigne.collective.position.SourceFate;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The joint positions of the demonstration: one open for signature, one in writing, one deposited. */
final class DemoPositions {

    private final Versions versions;
    private final Remarks remarks;
    private final Positions positions;
    private final Signing signing;
    private final Clock clock;

    DemoPositions(Versions versions, Remarks remarks, Positions positions, Signing signing, Clock clock) {
        this.versions = versions;
        this.remarks = remarks;
        this.positions = positions;
        this.signing = signing;
        this.clock = clock;
    }

    void load(PlanVersionId version, Cast cast) {
        for (Map<String, Object> entry : DemoContent.list("positions.yaml")) {
            load(version, entry, cast);
        }
    }

    private void load(PlanVersionId version, Map<String, Object> entry, Cast cast) {
        Viewer coordinator = cast.playing(Role.COLLECTIVE_COORDINATOR);
        Map<RemarkId, SourceFate> sources = new LinkedHashMap<>();
        for (Map<String, Object> source : DemoLoader.maps(entry.get("sources"))) {
            sources.put(share(version, entry, source, cast), SourceFate.valueOf(text(source, "fate")));
        }
        PositionId id = positions.begin(coordinator, version, List.copyOf(sources.keySet()));
        sources.forEach((remark, fate) -> positions.settle(coordinator, id, remark, fate));
        PositionDetails begun = positions.get(coordinator, id);
        PositionDetails written = positions.rewrite(
                cast.lead(text(entry, "by")),
                id,
                begun.text().number(),
                draft(version, entry, cast).on(begun.place().anchor()));
        if (entry.get("openDays") == null) {
            return;
        }
        int number = written.text().number();
        signing.open(coordinator, id, number, clock.instant().plus(Duration.ofDays((Integer) entry.get("openDays"))));
        for (Map<String, Object> answer : DemoLoader.maps(entry.get("answers"))) {
            signing.answer(cast.lead(text(answer, "by")), id, number, answer(answer));
        }
        if (Boolean.TRUE.equals(entry.get("deposit"))) {
            signing.deposit(coordinator, id, number, Set.of());
        }
    }

    private RemarkId share(PlanVersionId version, Map<String, Object> position, Map<String, Object> source, Cast cast) {
        Viewer lead = cast.lead(text(source, "by"));
        Map<String, Object> remark = new HashMap<>(position);
        remark.put("kind", text(source, "wording").isEmpty() ? "OBJECTION" : "PROPOSAL");
        remark.put("body", text(source, "body"));
        remark.put("wording", text(source, "wording"));
        RemarkId id = remarks.write(lead, version, DemoRemarks.draft(versions.text(lead, version), remark))
                .id();
        remarks.share(lead, id, true);
        return id;
    }

    private RemarkDraft draft(PlanVersionId version, Map<String, Object> entry, Cast cast) {
        Map<String, Object> whole = new HashMap<>(entry);
        whole.putIfAbsent("kind", "OBJECTION");
        return DemoRemarks.draft(versions.text(cast.playing(Role.COLLECTIVE_COORDINATOR), version), whole);
    }

    private static AnswerDraft answer(Map<String, Object> entry) {
        return new AnswerDraft(
                Answer.valueOf(text(entry, "answer")), text(entry, "words"), Boolean.TRUE.equals(entry.get("carried")));
    }
}
