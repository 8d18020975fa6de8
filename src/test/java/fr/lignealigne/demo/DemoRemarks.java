package fr.lignealigne.demo;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.CheckedFile;
import fr.lignealigne.attachment.SentFiles;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes, shares, deposits and withdraws the remarks of the demonstration. */
final class DemoRemarks {

    private final Versions versions;
    private final Remarks remarks;
    private final Depositing depositing;
    private final Attachments attachments;
    private final DemoTeam team;

    DemoRemarks(Versions versions, Remarks remarks, Depositing depositing, Attachments attachments, DemoTeam team) {
        this.versions = versions;
        this.remarks = remarks;
        this.depositing = depositing;
        this.attachments = attachments;
        this.team = team;
    }

    /** Loads the remarks on a version; answers each one's id by its place in the file. */
    List<RemarkId> load(PlanVersionId version, List<Map<String, Object>> entries, Cast cast) {
        Map<String, List<RemarkId>> toDeposit = new LinkedHashMap<>();
        Map<RemarkId, String> toWithdraw = new HashMap<>();
        List<RemarkId> ids = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            String by = text(entry, "by");
            Viewer lead = cast.lead(by);
            Viewer writer = entry.containsKey("writer") ? cast.viewer(text(entry, "writer")) : lead;
            RemarkId id = remarks.write(writer, version, draft(versions.text(lead, version), entry))
                    .id();
            ids.add(id);
            attach(lead, id, entry);
            team.work(id, entry, cast);
            switch (text(entry, "state")) {
                case "SHARED" -> remarks.share(lead, id, true);
                case "DEPOSITED" ->
                    toDeposit.computeIfAbsent(by, code -> new ArrayList<>()).add(id);
                case "WITHDRAWN" -> {
                    toDeposit.computeIfAbsent(by, code -> new ArrayList<>()).add(id);
                    toWithdraw.put(id, text(entry, "withdrawalNote"));
                }
                default -> {}
            }
        }
        toDeposit.forEach((by, chosen) -> {
            Viewer lead = cast.lead(by);
            depositing.deposit(lead, version, chosen, true, UUID.randomUUID());
            chosen.stream()
                    .filter(toWithdraw::containsKey)
                    .forEach(id -> remarks.withdraw(lead, id, toWithdraw.get(id)));
        });
        return ids;
    }

    /** A figure comes with the sheet it is taken from. */
    private void attach(Viewer lead, RemarkId id, Map<String, Object> entry) {
        Evidence evidence = evidence(entry.get("evidence"));
        if (evidence.figure().isBlank()) {
            return;
        }
        try (CheckedFile sheet = SentFiles.checked("Tableau de nos chiffres.pdf", DemoSheet.of(evidence))) {
            attachments.add(lead, id.value(), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RemarkDraft draft(PlanText text, Map<String, Object> entry) {
        return new RemarkDraft(
                anchor(text, entry),
                RemarkKind.valueOf(text(entry, "kind")),
                text(entry, "body"),
                text(entry, "wording"),
                evidence(entry.get("evidence")),
                DemoLoader.strings(entry.get("themes")).stream()
                        .map(Theme::valueOf)
                        .collect(Collectors.toSet()),
                DemoLoader.strings(entry.get("forms")).stream()
                        .map(Exploitation::valueOf)
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(entry.get("priority")),
                Boolean.TRUE.equals(entry.get("lever")));
    }

    static Anchor anchor(PlanText text, Map<String, Object> entry) {
        return switch (text(entry, "target")) {
            case "PLAN" -> new Anchor.OnPlan();
            case "MEASURE" -> new Anchor.OnMeasure(measure(text, entry));
            case "FIELD" -> new Anchor.OnField(measure(text, entry), SheetField.valueOf(text(entry, "field")));
            default -> new Anchor.OnPassage(passage(text, text(entry, "quote"), text(entry, "to")));
        };
    }

    private static fr.lignealigne.plan.ItemId measure(PlanText text, Map<String, Object> entry) {
        String number = "Mesure " + entry.get("measure") + ".";
        return text.measures().stream()
                .filter(measure -> measure.title().startsWith(number)
                        || measure.title().replace('\u00a0', ' ').startsWith(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + number))
                .id();
    }

    private static Passage passage(PlanText text, String quote, String to) {
        Item first = holding(text, quote);
        int start = first.text().indexOf(quote);
        if (to.isEmpty()) {
            return new Passage(first.id(), start, first.id(), start + quote.length());
        }
        Item last = holding(text, to);
        return new Passage(first.id(), start, last.id(), last.text().indexOf(to) + to.length());
    }

    private static Item holding(PlanText text, String quote) {
        return text.items().stream()
                .filter(item -> item.text().contains(quote))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not in the text: " + quote));
    }

    private static Evidence evidence(@Nullable Object value) {
        if (value == null) {
            return Evidence.NONE;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> evidence = (Map<String, Object>) value;
        return new Evidence(
                text(evidence, "figure"),
                text(evidence, "source"),
                (Integer) evidence.get("year"),
                text(evidence, "territory"));
    }

    static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
