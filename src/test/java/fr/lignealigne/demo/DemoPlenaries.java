package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.Attendances;
import fr.lignealigne.plenary.ConclusionDraft;
import fr.lignealigne.plenary.ConclusionKind;
import fr.lignealigne.plenary.Conclusions;
import fr.lignealigne.plenary.FrameDraft;
import fr.lignealigne.plenary.InterventionDraft;
import fr.lignealigne.plenary.InterventionId;
import fr.lignealigne.plenary.MinutesInWork;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.plenary.ParticipantId;
import fr.lignealigne.plenary.Plenaries;
import fr.lignealigne.plenary.PlenaryAgendas;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.SendingOut;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The plenary that opened the procedure, with its minutes by speaker and reply, and the one that is to come. */
@TestComponent
class DemoPlenaries {

    /** The last reply to somebody, behind which the next one stands. */
    private static final String END_OF = "last reply to ";

    private final Plenaries plenaries;
    private final PlenaryAgendas agendas;
    private final Attendances attendances;
    private final MinutesInWork writing;
    private final Conclusions conclusions;
    private final SendingOut sending;
    private final MovableClock clock;

    DemoPlenaries(
            Plenaries plenaries,
            PlenaryAgendas agendas,
            Attendances attendances,
            MinutesInWork writing,
            Conclusions conclusions,
            SendingOut sending,
            MovableClock clock) {
        this.plenaries = plenaries;
        this.agendas = agendas;
        this.attendances = attendances;
        this.writing = writing;
        this.conclusions = conclusions;
        this.sending = sending;
        this.clock = clock;
    }

    void load(Cast cast) {
        clock.goBack(Duration.ZERO);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        Viewer miprof = cast.playing(Role.MIPROF);
        DemoContent.map("plenary.yaml")
                .getOrDefault("plenaries", List.of())
                .forEach(plenary -> load(miprof, today, plenary, cast));
        clock.goBack(Duration.ZERO);
    }

    private void load(Viewer miprof, LocalDate today, Map<String, Object> plenary, Cast cast) {
        LocalDate day = today.plusDays((Integer) plenary.get("day"));
        boolean held = Boolean.TRUE.equals(plenary.get("held"));
        Instant start = at(day, text(plenary, "from"));
        clock.goBack(Duration.ZERO);
        if (held) {
            clock.goBack(Duration.between(start.minus(Duration.ofDays(12)), clock.instant()));
        }
        PlenaryId id = plenaries.arrange(
                miprof,
                new PlenaryDraft(
                        text(plenary, "title"), start, at(day, text(plenary, "to")), text(plenary, "place"), ""));
        lists(plenary.get("agenda"))
                .forEach(point -> agendas.add(miprof, id, (String) point.getFirst(), (Integer) point.getLast()));
        Map<String, ParticipantId> people = new HashMap<>();
        DemoLoader.maps(plenary.get("participants"))
                .forEach(one -> people.put(text(one, "key"), attendances.add(miprof, id, who(one, cast))));
        plenaries.announce(cast.playing(Role.CABINET), id);
        if (held) {
            clock.goBack(Duration.ZERO);
            plenaries.markHeld(miprof, id);
            write(miprof, id, today, plenary, people, cast);
        }
    }

    private static ParticipantDraft who(Map<String, Object> one, Cast cast) {
        String code = text(one, "org");
        OrganisationId organisation = code.isEmpty() ? null : cast.organisation(code);
        return new ParticipantDraft(organisation, text(one, "name"), "", text(one, "function"));
    }

    private void write(
            Viewer miprof,
            PlenaryId id,
            LocalDate today,
            Map<String, Object> plenary,
            Map<String, ParticipantId> people,
            Cast cast) {
        var listed = attendances.of(miprof, id);
        var came = DemoLoader.maps(plenary.get("participants"));
        for (int i = 0; i < came.size(); i++) {
            attendances.note(miprof, id, listed.get(i).id(), Attendance.valueOf(text(came.get(i), "came")));
        }
        Map<String, InterventionId> last = new HashMap<>();
        DemoLoader.maps(plenary.get("interventions")).forEach(said -> say(miprof, id, said, "says", people, last));
        DemoLoader.strings(plenary.get("decisions"))
                .forEach(decided ->
                        conclusions.add(miprof, id, new ConclusionDraft(ConclusionKind.DECISION, decided, null)));
        DemoLoader.maps(plenary.get("dates"))
                .forEach(date -> conclusions.add(
                        miprof,
                        id,
                        new ConclusionDraft(
                                ConclusionKind.NEXT_DATE,
                                text(date, "says"),
                                date.get("day") instanceof Integer days ? today.plusDays(days) : null)));
        writing.write(
                miprof,
                id,
                writing.frame(miprof, id).revision(),
                new FrameDraft(text(plenary, "summary"), text(plenary, "annexes"), text(plenary, "writtenBy")));
        clock.goBack(Duration.ofDays((Integer) plenary.get("sentDaysAgo")));
        sending.send(miprof, id, sending.inWork(miprof, id), "");
        @SuppressWarnings("unchecked")
        Map<String, Object> correction = Objects.requireNonNull((Map<String, Object>) plenary.get("correction"));
        clock.goBack(Duration.ofDays((Integer) correction.get("daysAgo")));
        say(miprof, id, correction, "adds", people, last);
        sending.send(cast.playing(Role.CABINET), id, sending.inWork(miprof, id), text(correction, "says"));
    }

    private void say(
            Viewer miprof,
            PlenaryId id,
            Map<String, Object> said,
            String words,
            Map<String, ParticipantId> people,
            Map<String, InterventionId> last) {
        String by = text(said, "by");
        String answered = text(said, "to");
        @Nullable InterventionId to = last.get(answered);
        ParticipantId speaker = Objects.requireNonNull(people.get(by), by);
        InterventionId added = writing.add(
                miprof,
                id,
                new InterventionDraft(speaker, to, text(said, words)),
                last.getOrDefault(END_OF + answered, to));
        last.put(by, added);
        if (to != null) {
            last.put(END_OF + answered, added);
        }
        last.remove(END_OF + by);
    }

    private static Instant at(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour)).atZone(Clocks.PARIS).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> lists(@Nullable Object value) {
        return value == null ? List.of() : (List<List<Object>>) value;
    }
}
