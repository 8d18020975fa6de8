package fr.lignealigne.plenary;

import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the minutes together from what was written so far. */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class ComposedPlenary {

    private final PlenaryRepository plenaries;
    private final PlenaryPointRepository points;
    private final ParticipantRepository participants;
    private final InterventionRepository interventions;
    private final ConclusionRepository conclusions;
    private final PlenaryFrameRepository frames;

    ComposedPlenary(
            PlenaryRepository plenaries,
            PlenaryPointRepository points,
            ParticipantRepository participants,
            InterventionRepository interventions,
            ConclusionRepository conclusions,
            PlenaryFrameRepository frames) {
        this.plenaries = plenaries;
        this.points = points;
        this.participants = participants;
        this.interventions = interventions;
        this.conclusions = conclusions;
        this.frames = frames;
    }

    Minutes of(PlenaryId id) {
        PlenaryDraft what = plenaries
                .findById(id.value())
                .orElseThrow(NotFound::new)
                .details()
                .what();
        Map<ParticipantId, Minutes.Attendee> list = new LinkedHashMap<>();
        participants.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(Participant::details)
                .forEach(one -> list.put(one.id(), one.attendee()));
        List<ConclusionDraft> ends = conclusions.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(conclusion -> conclusion.details().said())
                .toList();
        FrameDraft frame =
                frames.findById(id.value()).map(one -> one.details().words()).orElse(new FrameDraft("", "", ""));
        return new Minutes(
                what.title(),
                what.startsAt(),
                what.endsAt(),
                what.place(),
                points.findByPlenaryIdOrderByPosition(id.value()).stream()
                        .map(PlenaryPoint::asRead)
                        .toList(),
                List.copyOf(list.values()),
                frame.summary(),
                said(id, list),
                of(ends, ConclusionKind.DECISION).map(ConclusionDraft::words).toList(),
                of(ends, ConclusionKind.NEXT_DATE)
                        .map(date -> new Minutes.NextDate(date.onDay(), date.words()))
                        .toList(),
                frame.annexes().lines().filter(line -> !line.isBlank()).toList(),
                frame.writtenBy());
    }

    private static Stream<ConclusionDraft> of(List<ConclusionDraft> all, ConclusionKind kind) {
        return all.stream().filter(one -> one.kind() == kind);
    }

    private List<Minutes.Said> said(PlenaryId id, Map<ParticipantId, Minutes.Attendee> list) {
        List<InterventionDetails> all = interventions.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(Intervention::details)
                .toList();
        List<InterventionId> order = all.stream().map(InterventionDetails::id).toList();
        List<Minutes.Said> said = new ArrayList<>();
        for (InterventionDetails one : all) {
            InterventionDraft draft = one.said();
            said.add(new Minutes.Said(
                    list.getOrDefault(draft.speaker(), new Minutes.Attendee("", "", "", Attendance.PRESENT)),
                    draft.repliesTo() == null ? null : order.indexOf(draft.repliesTo()),
                    draft.words()));
        }
        return said;
    }
}
