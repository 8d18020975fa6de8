package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an association says when it asks for an exchange, or answers the State that does.
 *
 * @param remarks deposited ones of its own
 * @param minutes one of {@link #LENGTHS}
 * @param wishes by half-day of Paris
 */
public record RequestDraft(
        Set<Theme> themes,
        List<RemarkId> remarks,
        String words,
        int minutes,
        Delegation delegation,
        Map<HalfDay, Wish> wishes,
        FrenchZone zone,
        MeetingFormat format) {

    /** Of what it wants to say, in characters. */
    public static final int LONGEST = 1_000;

    /** Remarks that fit into an hour. */
    public static final int MOST_REMARKS = 12;

    /** Minutes that can be asked for. */
    public static final List<Integer> LENGTHS = List.of(15, 30, 45, 60);

    /** What a form begins with. */
    public static final RequestDraft EMPTY = new RequestDraft(
            Set.of(), List.of(), "", 30, Delegation.USUAL, Map.of(), FrenchZone.PARIS, MeetingFormat.IN_PERSON);

    /** The same for an association that is there, as long as nothing was said. */
    public RequestDraft begunIn(FrenchZone there) {
        return equals(EMPTY)
                ? new RequestDraft(themes, remarks, words, minutes, delegation, wishes, there, format)
                : this;
    }

    private static final int MOST_WISHES = 80;

    public RequestDraft {
        themes = Set.copyOf(themes);
        remarks = remarks.stream().distinct().toList();
        words = words.strip();
        wishes = Map.copyOf(wishes);
    }

    /** The wishes in the order of time. */
    public Map<HalfDay, Wish> wishesInTime() {
        return new TreeMap<>(wishes);
    }

    /** Refuses what cannot be kept as it is. */
    void check() {
        if (words.length() > LONGEST) {
            throw new Invalid("request.words.tooLong", LONGEST);
        }
        if (remarks.size() > MOST_REMARKS) {
            throw new Invalid("request.remarks.tooMany", MOST_REMARKS);
        }
        if (!LENGTHS.contains(minutes) || wishes.size() > MOST_WISHES) {
            throw new Invalid("request.wrong");
        }
        if (delegation.people() < 1
                || delegation.people() > Delegation.MOST
                || delegation.delegates().size() > delegation.people()) {
            throw new Invalid("request.people.wrong", Delegation.MOST);
        }
        if (delegation.otherNeeds().length() > Delegation.LONGEST_NEEDS) {
            throw new Invalid("request.needs.tooLong", Delegation.LONGEST_NEEDS);
        }
        if (!delegation.delegates().stream().allMatch(one -> one.says(Delegate.LONGEST))) {
            throw new Invalid("request.delegate.wrong", Delegate.LONGEST);
        }
    }

    /** Refuses what nobody could place. */
    void requireWhole(boolean named, LocalDate today) {
        if (!named && themes.isEmpty() && remarks.isEmpty()) {
            throw new Invalid("request.aboutNothing");
        }
        if (wishes.entrySet().stream()
                .noneMatch(one -> one.getValue().allows() && one.getKey().day().isAfter(today))) {
            throw new Invalid("request.wishless");
        }
    }
}
