package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.OfferingSlots;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestAct;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The request that the form for a new meeting was opened for, and the meeting that is made of it. */
@Component
class RequestedMeeting {

    /** Nobody meets at the very first minute of a half-day. */
    private static final Duration AFTER = Duration.ofHours(1);

    /** Of which a subject still says what it is about. */
    private static final int MOST_THEMES = 5;

    private final Requests requests;
    private final PlacingRequests placing;
    private final OfferingSlots offering;
    private final CurrentViewer viewer;
    private final Clock clock;

    RequestedMeeting(
            Requests requests, PlacingRequests placing, OfferingSlots offering, CurrentViewer viewer, Clock clock) {
        this.requests = requests;
        this.placing = placing;
        this.offering = offering;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * What an address says of it.
     *
     * @param request none when nobody asked for the new meeting
     * @param several whether several slots are to be offered instead of one
     */
    record Wanted(@Nullable String request, boolean several) {

        static final Wanted NOTHING = new Wanted(null, false);

        static Wanted parse(QueryParameters address) {
            return new Wanted(
                    address.getSingleParameter("demande").orElse(null),
                    address.getParameters().containsKey("creneaux"));
        }
    }

    /** The request of that address, when the viewer may make a meeting of it. */
    Optional<RequestDetails> find(Wanted wanted) {
        Viewer someone = viewer.get();
        try {
            return Optional.ofNullable(wanted.request())
                    .map(UUID::fromString)
                    .flatMap(id -> requests.find(someone, new RequestId(id)))
                    .filter(request -> request.allows(RequestAct.PLACE));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** @param despite as in {@link fr.lignealigne.bilateral.Arranging#arrange} */
    void place(RequestDetails request, MeetingDraft draft, @Nullable String despite) {
        placing.place(viewer.get(), request.id(), draft, despite);
    }

    void offer(RequestDetails request, OfferDraft draft) {
        offering.offer(viewer.get(), request.id(), draft);
    }

    /**
     * What the form begins with.
     *
     * @param competentFirst all officials, those first who are competent for most of its themes
     * @param competent the first of them, when anybody is
     * @param slot in the first half-day that suits well, else in one that would do
     */
    record Beginning(
            OrganisationId association,
            List<OfficialSummary> competentFirst,
            List<OfficialSummary> competent,
            String subject,
            boolean byVideo,
            int minutes,
            Optional<Slot> slot) {}

    Beginning beginning(RequestDetails request, List<OfficialSummary> officials) {
        List<OfficialSummary> inOrder = officials.stream()
                .sorted(Comparator.comparingLong(official -> -competence(request, official)))
                .toList();
        return new Beginning(
                request.association(),
                inOrder,
                inOrder.stream()
                        .filter(official -> competence(request, official) > 0)
                        .limit(1)
                        .toList(),
                subject(request),
                request.said().format() == MeetingFormat.BY_LINK,
                request.said().minutes(),
                nearest(request).map(at -> slot(at, request.said().minutes())));
    }

    private Optional<HalfDay> nearest(RequestDetails request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        return request.said().wishes().entrySet().stream()
                .filter(one -> one.getValue().allows() && one.getKey().day().isAfter(today))
                .min(Map.Entry.<HalfDay, Wish>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Slot slot(HalfDay at, int minutes) {
        return Slot.of(at.day(), at.half().from().plus(AFTER), Duration.ofMinutes(minutes));
    }

    /** In the words of the procedure: its themes, or that it was asked for. */
    private static String subject(RequestDetails request) {
        return request.themes().isEmpty()
                ? Words.say(Locale.FRENCH, "request.subject")
                : request.themes().stream()
                        .limit(MOST_THEMES)
                        .map(theme -> Words.say(Locale.FRENCH, "theme." + theme))
                        .collect(Collectors.joining(", "));
    }

    private static long competence(RequestDetails request, OfficialSummary official) {
        return request.themes().stream()
                .filter(official.competences()::contains)
                .count();
    }

    /** « oui : lundi 30 novembre, matin ; … », the whole of what the association said of its half-days. */
    static String wishes(RequestDetails request) {
        return request.said().wishesInTime().entrySet().stream()
                .filter(one -> one.getValue().allows())
                .map(one -> t(
                        "request.wish.said",
                        t(
                                "request.halfDay." + one.getKey().half(),
                                SlotWords.dayName(one.getKey().day())),
                        t("request.wish", one.getValue())))
                .collect(Collectors.joining(" ; "));
    }
}
