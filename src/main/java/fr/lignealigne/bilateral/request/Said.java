package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** What the association says in a request. */
@Embeddable
class Said {

    private String words = "";
    private int minutes = RequestDraft.EMPTY.minutes();
    private int people = RequestDraft.EMPTY.delegation().people();
    private String otherNeeds = "";

    @Enumerated(EnumType.STRING)
    private MeetingFormat format = RequestDraft.EMPTY.format();

    @Enumerated(EnumType.STRING)
    private FrenchZone zone = RequestDraft.EMPTY.zone();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_theme", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Theme> themes = EnumSet.noneOf(Theme.class);

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_remark", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "remark_id")
    @BatchSize(size = 100)
    private Set<UUID> remarks = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_delegate", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<DelegateRow> delegates = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_need", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_wish", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "wish")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Map<HalfDayKey, Wish> wishes = new HashMap<>();

    protected Said() {}

    void say(RequestDraft draft) {
        words = draft.words();
        minutes = draft.minutes();
        people = draft.delegation().people();
        otherNeeds = draft.delegation().otherNeeds();
        format = draft.format();
        zone = draft.zone();
        keep(themes, draft.themes());
        keep(remarks, draft.remarks().stream().map(RemarkId::value).collect(Collectors.toSet()));
        keep(needs, draft.delegation().needs());
        List<DelegateRow> coming =
                draft.delegation().delegates().stream().map(DelegateRow::of).toList();
        if (!coming.equals(delegates)) {
            delegates.clear();
            delegates.addAll(coming);
        }
        Map<HalfDayKey, Wish> wished = draft.wishes().entrySet().stream()
                .collect(Collectors.toMap(one -> HalfDayKey.of(one.getKey()), Map.Entry::getValue));
        wishes.keySet().retainAll(wished.keySet());
        wishes.putAll(wished);
    }

    private static <T> void keep(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** Who came and what they needed is nobody's matter once there is nothing to arrange. */
    void forgetPeople() {
        delegates.clear();
        needs.clear();
        otherNeeds = "";
    }

    List<Theme> themes() {
        return themes.stream().sorted().toList();
    }

    List<RemarkId> remarks() {
        return remarks.stream().sorted().map(RemarkId::new).toList();
    }

    RequestDraft draft() {
        return new RequestDraft(
                Set.copyOf(themes),
                remarks(),
                words,
                minutes,
                new Delegation(
                        delegates.stream().map(DelegateRow::delegate).toList(), people, Set.copyOf(needs), otherNeeds),
                wishes.entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().halfDay(), Map.Entry::getValue)),
                zone,
                format);
    }
}
