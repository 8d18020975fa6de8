package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoLoader.strings;
import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.bilateral.request.AccessNeed;
import fr.lignealigne.bilateral.request.AskDraft;
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** The requests for exchanges of the demonstration, beside the one that its released answers give birth to. */
@TestComponent
class DemoRequests {

    private final Requesting requesting;
    private final AskingAssociations asking;
    private final PlacingRequests placing;
    private final OwnRemarks remarks;
    private final BilateralMeetings meetings;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    DemoRequests(
            Requesting requesting,
            AskingAssociations asking,
            PlacingRequests placing,
            OwnRemarks remarks,
            BilateralMeetings meetings,
            WorkingDays workingDays,
            MovableClock clock) {
        this.requesting = requesting;
        this.asking = asking;
        this.placing = placing;
        this.remarks = remarks;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    void load(Cast cast) {
        var content = DemoContent.map("requests.yaml");
        content.get("requests").forEach(request -> request(request, cast));
        content.get("asked").forEach(asked -> ask(asked, cast));
        clock.goBack(Duration.ZERO);
    }

    private void request(Map<String, Object> request, Cast cast) {
        clock.goBack(Duration.ZERO);
        Viewer lead = cast.lead(text(request, "by"));
        RequestDraft draft = draft(lead, request);
        clock.goBack(Duration.ofDays((Integer) request.get("sentDaysAgo")));
        RequestId id = RequestId.draw();
        if (text(request, "state").equals("DRAFT")) {
            requesting.write(lead, id, RequestDetails.NOTHING_YET, draft);
            return;
        }
        requesting.send(lead, id, RequestDetails.NOTHING_YET, draft);
        if (text(request, "state").equals("PLACED")) {
            Viewer miprof = cast.playing(Role.MIPROF);
            placing.link(miprof, id, meetingWith(miprof, lead));
        }
    }

    private MeetingId meetingWith(Viewer miprof, Viewer lead) {
        Slot ahead = new Slot(clock.instant(), clock.instant().plus(Duration.ofDays(60)));
        return meetings.between(miprof, ahead, null).stream()
                .filter(CalendarEntry.Known.class::isInstance)
                .map(entry -> ((CalendarEntry.Known) entry).meeting())
                .filter(meeting -> meeting.association().equals(lead.organisation())
                        && meeting.state().open())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RequestDraft draft(Viewer lead, Map<String, Object> request) {
        List<RemarkId> chosen = remarks.ofOwn(lead).stream()
                .limit((Integer) request.get("remarks"))
                .map(choice -> choice.remark().id())
                .toList();
        Map<HalfDay, Wish> wishes = new HashMap<>();
        strings(request.get("yes")).forEach(half -> wishes.put(half(half), Wish.YES));
        strings(request.get("ifNeeded")).forEach(half -> wishes.put(half(half), Wish.IF_NEEDED));
        strings(request.get("no")).forEach(half -> wishes.put(half(half), Wish.NO));
        return new RequestDraft(
                themes(request),
                chosen,
                text(request, "words"),
                (Integer) request.get("minutes"),
                new Delegation(
                        strings(request.get("delegates")).stream()
                                .map(function -> new Delegate(function, "", ""))
                                .toList(),
                        (Integer) request.get("people"),
                        strings(request.get("needs")).stream()
                                .map(AccessNeed::valueOf)
                                .collect(Collectors.toSet()),
                        (String) request.getOrDefault("otherNeeds", "")),
                wishes,
                FrenchZone.valueOf((String) request.getOrDefault("zone", "PARIS")),
                MeetingFormat.valueOf(text(request, "format")));
    }

    private static Set<Theme> themes(Map<String, Object> said) {
        return strings(said.get("themes")).stream().map(Theme::valueOf).collect(Collectors.toSet());
    }

    private HalfDay half(String named) {
        int number = Integer.parseInt(named.substring(0, named.length() - 1));
        LocalDate first = LocalDate.now(clock.withZone(Clocks.PARIS)).plusDays(2);
        LocalDate day = first.datesUntil(first.plusDays(60))
                .filter(workingDays::include)
                .skip(number - 1)
                .findFirst()
                .orElseThrow();
        return new HalfDay(day, named.endsWith("M") ? Half.MORNING : Half.AFTERNOON);
    }

    private void ask(Map<String, Object> asked, Cast cast) {
        clock.goBack(Duration.ofDays(2));
        Viewer lead = cast.lead(text(asked, "association"));
        RequestId id = asking.ask(
                cast.playing(Role.CABINET),
                new AskDraft(lead.organisation(), themes(asked), List.of(), text(asked, "why")));
        if (asked.containsKey("declined")) {
            requesting.decline(lead, id, text(asked, "declined"));
        }
    }
}
