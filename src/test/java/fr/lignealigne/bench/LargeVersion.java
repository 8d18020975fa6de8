package fr.lignealigne.bench;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.LineCutter;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationContext;

/** A version of a wanted number of lines, remarked by thirty-five associations through the services. */
final class LargeVersion {

    private static final String[] WORDS = """
            les victimes sont accueillies orientées protégées dans chaque département par une équipe formée avec le
            concours des associations et des services de police de justice de santé un référent suit le parcours
            l’hébergement la formation le séjour l’accès aux droits la coopération les moyens et leur évaluation
            """.strip().split("\\s+");

    private static final int ASSOCIATIONS = 35;

    final PlanVersionId version;
    final List<People.Someone> leads = new ArrayList<>();
    final double writesPerSecond;

    LargeVersion(ApplicationContext portal, int lines, int remarkCount) throws Exception {
        this(portal, lines, remarkCount, ASSOCIATIONS, (draft, random) -> draft);
    }

    /** @param rewritten what of each draft is deposited in its place */
    LargeVersion(
            ApplicationContext portal,
            int lines,
            int remarkCount,
            int associations,
            BiFunction<RemarkDraft, Random, RemarkDraft> rewritten)
            throws Exception {
        People people = portal.getBean(People.class);
        Versions versions = portal.getBean(Versions.class);
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        ImportedText text = new ImportedText("Plan de mesure", Format.MARKDOWN, items(lines, new Random(7)));
        version = versions.prepareNew(miprof, text.title(), text);
        versions.publish(miprof, version, "", null);
        portal.getBean(Rounds.class).open(miprof, version, Instant.now().plus(Duration.ofDays(9)));
        for (int i = 0; i < associations; i++) {
            leads.add(people.leadOfAMember());
        }
        long start = System.nanoTime();
        List<List<RemarkId>> written = write(portal.getBean(Remarks.class), versions, remarkCount, rewritten);
        writesPerSecond = remarkCount / ((System.nanoTime() - start) / 1e9);
        for (int i = 0; i < associations; i++) {
            portal.getBean(Depositing.class)
                    .deposit(leads.get(i).viewer(), version, written.get(i), true, UUID.randomUUID());
        }
    }

    /** Measures of some twenty lines each, under axes of ten measures, until the wanted number of lines. */
    private static List<ImportedItem> items(int wanted, Random random) {
        List<ImportedItem> items = new ArrayList<>();
        int lines = 0;
        int measure = 0;
        while (lines < wanted) {
            if (measure % 10 == 0) {
                items.add(new ImportedItem(
                        ItemKind.AXIS, 1, "", "Axe " + (measure / 10 + 1) + ". " + words(random, 4), null));
                lines++;
            }
            measure++;
            items.add(new ImportedItem(ItemKind.MEASURE, 3, "", "Mesure " + measure + ". " + words(random, 5), null));
            lines++;
            for (int paragraph = 0; paragraph < 6 && lines < wanted; paragraph++) {
                String text = words(random, 20 + random.nextInt(60));
                int cut = LineCutter.cut(text).size();
                if (lines + cut > wanted) {
                    text = words(random, 5);
                    cut = 1;
                }
                items.add(paragraph % 3 == 2 ? ImportedItem.listItem(0, "–", text) : ImportedItem.paragraph(text));
                lines += cut;
            }
        }
        return items;
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private List<List<RemarkId>> write(
            Remarks remarks, Versions versions, int count, BiFunction<RemarkDraft, Random, RemarkDraft> rewritten)
            throws Exception {
        List<Callable<List<RemarkId>>> hands = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            int index = i;
            hands.add(() -> {
                Viewer lead = leads.get(index).viewer();
                PlanText text = versions.text(lead, version);
                Random random = new Random(index);
                List<RemarkId> ids = new ArrayList<>();
                for (int n = index; n < count; n += leads.size()) {
                    int first = 1 + random.nextInt(text.lines().size() - 3);
                    Anchor anchor = new Anchor.OnPassage(text.lines(first, first + random.nextInt(3)));
                    RemarkKind kind = RemarkKind.values()[random.nextInt(RemarkKind.values().length)];
                    RemarkDraft draft = rewritten.apply(RemarkDraft.of(anchor, kind, words(random, 40)), random);
                    ids.add(remarks.write(lead, version, draft).id());
                }
                return ids;
            });
        }
        List<List<RemarkId>> ids = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var hand : pool.invokeAll(hands)) {
                ids.add(hand.get());
            }
        }
        return ids;
    }
}
