package fr.lignealigne.plan.drafting;

import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.drafting.Drafted.Reason;
import fr.lignealigne.plan.drafting.Drafted.Remaining;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The text of a version with accepted wordings laid over it: what agrees goes in, what does not is to be chosen. */
public final class NextDraft {

    private final PlanText text;
    private final List<AcceptedWording> wordings;
    private final Map<AcceptedWording, Reason> byHand = new LinkedHashMap<>();
    private final Map<Integer, ItemDraft> items = new TreeMap<>();

    private NextDraft(PlanText text, List<AcceptedWording> wordings) {
        this.text = text;
        this.wordings = wordings;
    }

    public static NextDraft of(PlanText text, List<AcceptedWording> wordings) {
        NextDraft draft = new NextDraft(text, List.copyOf(wordings));
        Map<Integer, Map<AcceptedWording, String>> rewordings = new TreeMap<>();
        for (AcceptedWording wording : draft.wordings) {
            Reworded reworded = Reworded.of(text, wording);
            if (reworded.hindrance() != null) {
                draft.byHand.put(wording, reworded.hindrance());
            }
            reworded.items()
                    .forEach((position, words) -> rewordings
                            .computeIfAbsent(position, item -> new LinkedHashMap<>())
                            .put(wording, words));
        }
        rewordings.forEach((position, words) ->
                draft.items.put(position, ItemDraft.of(text.items().get(position), words)));
        return draft;
    }

    /** Where wordings contradict each other, in the order of the text. */
    public List<Conflict> conflicts() {
        return items.values().stream()
                .flatMap(item -> item.conflicts().stream())
                .toList();
    }

    /** Whether somebody has to put this wording in, whatever is chosen. */
    public boolean isByHand(AcceptedWording wording) {
        return byHand.containsKey(wording);
    }

    /**
     * The text with what agrees and what was chosen put in.
     *
     * @param choices the words chosen for a conflict; a conflict that is not among them leaves the text as it is
     */
    public Drafted with(String title, Map<Conflict, String> choices) {
        List<ImportedItem> drafted = new ArrayList<>();
        Map<Integer, Integer> positions = new LinkedHashMap<>();
        for (Item item : text.items()) {
            positions.put(item.position(), drafted.size());
            ItemDraft own = items.get(item.position());
            drafted.addAll(own == null ? List.of(ImportedItem.of(item)) : own.items(choices));
        }
        Set<AcceptedWording> lost = new LinkedHashSet<>();
        conflicts().forEach(conflict -> lost.addAll(conflict.lostWith(choices.get(conflict))));
        List<AcceptedWording> applied = new ArrayList<>();
        List<Remaining> remaining = new ArrayList<>();
        for (AcceptedWording wording : wordings) {
            Reason reason = lost.contains(wording) ? Reason.CONFLICT : byHand.get(wording);
            if (reason == null) {
                applied.add(wording);
            } else {
                remaining.add(new Remaining(wording, reason, positions.getOrDefault(place(wording), -1)));
            }
        }
        return new Drafted(new ImportedText(title, null, drafted), applied, remaining, List.of());
    }

    private int place(AcceptedWording wording) {
        return wording.firstLine() < 1
                ? -1
                : text.lines().get(wording.firstLine() - 1).position();
    }
}
