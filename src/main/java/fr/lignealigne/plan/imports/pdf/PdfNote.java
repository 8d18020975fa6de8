package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A note at the foot of a page, on its way behind the item that calls it. */
final class PdfNote {

    private static final String ENDS = ".!?…»”)";

    private final String number;
    private final PdfSlot slot;
    private String text;
    private int lastPage;

    PdfNote(int page, String number, String words) {
        this.number = number;
        this.text = words;
        this.lastPage = page;
        this.slot = new PdfSlot(null, null, number, page, page);
    }

    /** Where it stood. */
    PdfSlot slot() {
        return slot;
    }

    /** Whether it may go on at the foot of this page. */
    boolean isOpen(int page) {
        return page == lastPage + 1 && (text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) < 0);
    }

    void goOn(String words, int page, Hyphens hyphens) {
        text = PdfCells.joined(text, words, hyphens);
        lastPage = page;
    }

    /** All as one reading: each note behind the item, or the table, that calls it. */
    static Reading placed(List<PdfSlot> slots, List<PdfNote> notes) {
        Map<Integer, List<Integer>> byPage = new HashMap<>();
        Map<PdfSlot, Integer> stood = new IdentityHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            PdfSlot slot = slots.get(i);
            stood.put(slot, i);
            for (int page = slot.firstPage(); slot.item() != null && page <= slot.lastPage(); page++) {
                byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(i);
            }
        }
        Map<Integer, List<PdfNote>> behind = new HashMap<>();
        for (PdfNote note : notes) {
            TimeLimit.check();
            Integer called = note.called(slots, byPage);
            int at = called == null ? stood.getOrDefault(note.slot, slots.size() - 1) : endOfTable(slots, called);
            behind.computeIfAbsent(at, _ -> new ArrayList<>()).add(note);
        }
        var reading = new Reading();
        for (int i = 0; i < slots.size(); i++) {
            PdfSlot slot = slots.get(i);
            LeftOut.Sort sort = slot.sort();
            ImportedItem item = slot.item();
            if (item != null) {
                reading.add(item);
            } else if (sort != null) {
                reading.leaveOut(sort, slot.words());
            }
            behind.getOrDefault(i, List.of()).forEach(note -> reading.add(ImportedItem.note(note.number, note.text)));
        }
        return reading;
    }

    private @Nullable Integer called(List<PdfSlot> slots, Map<Integer, List<Integer>> byPage) {
        for (int page : new int[] {slot.firstPage(), slot.firstPage() - 1}) {
            for (int i : byPage.getOrDefault(page, List.of())) {
                ImportedItem item = slots.get(i).item();
                if (item != null && PdfNotes.isCalled(number, item.text())) {
                    return i;
                }
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            ImportedItem item = slots.get(i).item();
            if (item != null && PdfNotes.isCalled(number, item.text())) {
                return i;
            }
        }
        return null;
    }

    private static int endOfTable(List<PdfSlot> slots, int called) {
        int end = called;
        ImportedItem first = slots.get(called).item();
        if (first == null || first.kind() != ItemKind.TABLE_CELL) {
            return end;
        }
        for (int i = called + 1; i < slots.size(); i++) {
            ImportedItem item = slots.get(i).item();
            if (item != null && !item.isOfSameTable(first)) {
                break;
            }
            end = item == null ? end : i;
        }
        return end;
    }
}
