package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.FreshProof;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class VersionsModuleTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    FreshProof proof;

    @Autowired
    Versions versions;

    @Autowired
    PlanRepository plans;

    @Autowired
    PlanVersionRepository repository;

    @Autowired
    VersionTexts texts;

    @Autowired
    Omissions omissions;

    @Autowired
    OmissionQueries accepted;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transactions;

    Viewer miprof;
    PlanVersionId other;

    @BeforeEach
    void anotherPlanStandsBeside() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        other = versions.prepareNew(miprof, "Un autre plan", text("# Axe 1. Autre\n\nAutre chose."));
        versions.publish(miprof, other, "", null);
    }

    @Test
    void whatWasImportedIsWhatIsRead() throws IOException {
        ImportedText imported = demonstration();
        PlanVersionId version = versions.prepareNew(miprof, imported.title(), imported);
        PlanText stored = texts.load(version);

        assertThat(stored.items()).extracting(Item::text).isEqualTo(texts(imported));
        assertThat(stored.items())
                .extracting(Item::kind)
                .isEqualTo(imported.items().stream().map(ImportedItem::kind).toList());
        assertThat(stored.items())
                .extracting(Item::level)
                .isEqualTo(imported.items().stream().map(ImportedItem::level).toList());
        assertThat(stored.items())
                .extracting(Item::marker)
                .isEqualTo(imported.items().stream().map(ImportedItem::marker).toList());
        assertThat(stored.lines())
                .extracting(stored::words)
                .isEqualTo(imported.items().stream()
                        .flatMap(item -> LineCutter.cut(item.text()).stream().map(span -> span.of(item.text())))
                        .toList());
        assertThat(stored.lines()).extracting(Line::number).startsWith(1, 2, 3).isSorted();
        assertThat(versions.get(miprof, version).lineCount())
                .isEqualTo(stored.lines().size());
        assertThat(stored.measures())
                .isNotEmpty()
                .anySatisfy(measure -> assertThat(measure.sheet().lead()).isEqualTo("MIPROF"));
    }

    @Test
    void whatWasLeftOutOfAFileStaysWithItsVersionForMiprofAlone() {
        ImportedText file = withLeftOut();
        PlanVersionId version = versions.prepareNew(miprof, "Un plan", file);
        AcceptedOmissions kept = versions.leftOut(miprof, version);
        assertThat(kept.pieces())
                .containsExactly(
                        new LeftOutPiece(LeftOut.Sort.PAGE_FURNITURE, null, "Projet"),
                        new LeftOutPiece(LeftOut.Sort.COMMENT, 1, "à revoir"),
                        new LeftOutPiece(LeftOut.Sort.PICTURE, 1, ""));
        assertThat(kept.by()).isNotBlank();
        assertThat(kept.at())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));

        assertThat(ImportedText.of("", texts.load(version), kept.pieces()).leftOut())
                .isEqualTo(file.leftOut());
        assertThat(versions.leftOut(miprof, other)).isEqualTo(AcceptedOmissions.NONE);
        assertThat(versions.partlyTakenOver(miprof)).contains(version).doesNotContain(other);
        versions.publish(miprof, version, "", null);
        assertThat(versions.leftOut(miprof, version)).isEqualTo(kept);
        for (Role role : Role.values()) {
            if (role != Role.MIPROF) {
                assertThatThrownBy(() -> versions.leftOut(people.playing(role).viewer(), version))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() ->
                                versions.partlyTakenOver(people.playing(role).viewer()))
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    private static ImportedText withLeftOut() {
        ImportedText text = text("# Axe 1. Repérer\n\nUn alinéa.");
        ImportedItem last = text.items().getLast();
        return new ImportedText(
                text.title(),
                text.format(),
                text.items(),
                List.of(
                        new LeftOut(LeftOut.Sort.PAGE_FURNITURE, null, "Projet"),
                        new LeftOut(LeftOut.Sort.COMMENT, last, "à revoir"),
                        new LeftOut(LeftOut.Sort.PICTURE, last, "")));
    }

    @Test
    void aVersionIsPublishedOnceAndReplacesTheOneBefore() {
        PlanVersionId first = prepared();
        versions.publish(miprof, first, " Première. ", null);
        PlanId plan = versions.get(miprof, first).plan();
        PlanVersionId second = versions.prepareNext(miprof, plan, text("Une suite."));
        assertThat(versions.get(miprof, first).state()).isEqualTo(VersionState.PUBLISHED);
        versions.publish(miprof, second, "Deuxième.", null);

        assertThat(versions.get(miprof, first).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(versions.get(miprof, first).changeNote()).isEqualTo("Première.");
        assertThat(versions.get(miprof, second).label()).isEqualTo("V2");
        assertThat(versions.get(miprof, other).state()).isEqualTo(VersionState.PUBLISHED);

        assertThatThrownBy(() -> versions.publish(miprof, second, "", null)).isInstanceOf(AlreadyPublished.class);
        assertThatThrownBy(() -> versions.publish(miprof, first, "", null)).isInstanceOf(AlreadyPublished.class);
        assertThat(versions.get(miprof, second).state()).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void aPublicationThatIsUndoneLeavesNothingToRead() {
        PlanVersionId version = prepared();
        Viewer lead = people.leadOfAMember().viewer();
        transactions.executeWithoutResult(publishing -> {
            versions.publish(miprof, version, "", null);
            repository.flush();
            assertThat(versions.text(lead, version).items()).isNotEmpty();
            publishing.setRollbackOnly();
        });
        assertThatThrownBy(() -> versions.text(lead, version)).isInstanceOf(NotFound.class);
        versions.publish(miprof, version, "", null);
        assertThat(versions.text(lead, version)).isSameAs(versions.text(miprof, version));
    }

    @Test
    void nothingIsPublishedBehindALaterVersionOrUnderAnEmbargoThatIsOver() {
        PlanVersionId first = prepared();
        PlanVersionId second =
                versions.prepareNext(miprof, versions.get(miprof, first).plan(), text("Une suite."));
        Instant past = Instant.now().minus(HOUR);
        assertThatThrownBy(() -> versions.publish(miprof, second, "", past)).isInstanceOf(Invalid.class);
        versions.publish(miprof, second, "", null);
        assertThatThrownBy(() -> versions.publish(miprof, first, "", null)).isInstanceOf(Invalid.class);
    }

    @Test
    void theTextAndLinesOfAPublishedVersionNeverChange() {
        PlanVersionId version = prepared();
        jdbc.update("update plan_item set marker = '–' where version_id = ?", version.value());
        versions.publish(miprof, version, "", null);
        PlanText before = texts.load(version);

        for (String statement : List.of(
                "update plan_item set content = 'Autre' where version_id = ?",
                "update plan_line set end_char = 3 where version_id = ?",
                "delete from plan_item where version_id = ?",
                "delete from plan_line where version_id = ?",
                "insert into plan_line (version_id, number, position, start_char, end_char) values (?, 999, 0, 0, 1)",
                "insert into measure_sheet (version_id, item_id, lead, partners, means, calendar, indicator)"
                        + " values (?, uuid(), '', '', '', '', '')",
                "update plan_version set state = 'PREPARATION' where id = ?",
                "update plan_version set number = 9 where id = ?",
                "update plan_version set embargo_until = now() + interval 1 day where id = ?",
                "update plan_version set published_at = now() where id = ?",
                "delete from plan_version where id = ?")) {
            assertThatThrownBy(() -> jdbc.update(statement, version.value()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        PlanText after = texts.load(version);
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(after.lines()).isEqualTo(before.lines());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anEmbargoHidesTheVersionUntilItsInstant(Role role) {
        PlanVersionId version = prepared();
        Instant ends = Instant.now().plus(HOUR);
        versions.publish(miprof, version, "", ends);
        Viewer viewer = people.playing(role).viewer();
        boolean state = role == Role.MIPROF || role == Role.CABINET;

        assertThat(seen(at(ends.minusMillis(1)), viewer, version)).isEqualTo(state);
        assertThat(seen(at(ends), viewer, version)).isEqualTo(role != Role.ADMINISTRATOR);
    }

    @Test
    void aLaterVersionUnderEmbargoShowsNowhereNotEvenInTheOneItReplaces() {
        PlanVersionId first = prepared();
        versions.publish(miprof, first, "", null);
        PlanVersionId second =
                versions.prepareNext(miprof, versions.get(miprof, first).plan(), text("Une suite."));
        Instant ends = Instant.now().plus(HOUR);
        versions.publish(miprof, second, "", ends);
        Viewer lead = people.leadOfAMember().viewer();

        assertThat(versions.get(lead, first).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(summaryIn(versions.list(lead), first).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(versions.get(miprof, first).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(at(ends).get(lead, first).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(summaryIn(at(ends).list(lead), first).state()).isEqualTo(VersionState.SUPERSEDED);
    }

    @Test
    void onlyAVersionInPreparationIsThrownAway() {
        PlanVersionId version = prepared();
        versions.discard(miprof, version);
        assertThatThrownBy(() -> versions.get(miprof, version)).isInstanceOf(NotFound.class);
        assertThat(texts.load(version).items()).isEmpty();
        assertThat(texts.load(version).lines()).isEmpty();
        assertThatThrownBy(() -> versions.discard(miprof, other)).isInstanceOf(AlreadyPublished.class);
        assertThat(versions.text(miprof, other).items()).isNotEmpty();
    }

    @Test
    void aPlanHasATitleAndATextHasWords() {
        ImportedText text = text("Une phrase.");
        ImportedText empty = new ImportedText("Vide", text.format(), List.of(ImportedItem.paragraph(" ")));
        assertThatThrownBy(() -> versions.prepareNew(miprof, "  ", text)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> versions.prepareNew(miprof, "Vide", empty)).isInstanceOf(Invalid.class);
        PlanId unknown = new PlanId(UUID.randomUUID());
        assertThatThrownBy(() -> versions.prepareNext(miprof, unknown, text)).isInstanceOf(NotFound.class);
        assertThat(versions.plans(miprof)).noneMatch(plan -> plan.title().equals("Vide"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void onlyMiprofPrepares(Role role) {
        PlanVersionId version = prepared();
        PlanId plan = versions.get(miprof, version).plan();
        Viewer viewer = people.playing(role).viewer();
        ImportedText text = text("Une phrase.");

        assertThatThrownBy(() -> versions.prepareNew(viewer, "Plan", text)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> versions.prepareNext(viewer, plan, text)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> versions.publish(viewer, version, "", null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> versions.discard(viewer, version)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> versions.plans(viewer)).isInstanceOf(NotAllowed.class);
        assertThat(seen(versions, viewer, version)).isEqualTo(role == Role.CABINET);
        assertThat(seen(versions, viewer, other)).isEqualTo(role != Role.ADMINISTRATOR);
    }

    private PlanVersionId prepared() {
        return versions.prepareNew(
                miprof, "Plan d’essai", text("# Axe 1. Repérer\n\n## Mesure 1. Former\n\nUne phrase."));
    }

    private static boolean seen(Versions seenBy, Viewer viewer, PlanVersionId version) {
        boolean listed = seenBy.list(viewer).stream().anyMatch(one -> one.id().equals(version));
        boolean read;
        try {
            read = seenBy.text(viewer, version).items().size() > 0
                    && seenBy.get(viewer, version).id().equals(version);
        } catch (NotFound hidden) {
            read = false;
        }
        assertThat(read).isEqualTo(listed);
        return read;
    }

    private static VersionSummary summaryIn(List<VersionSummary> list, PlanVersionId version) {
        return list.stream().filter(one -> one.id().equals(version)).findFirst().orElseThrow();
    }

    /** The same versions, read at another instant. */
    private Versions at(Instant instant) {
        return new Versions(
                plans,
                repository,
                texts,
                new PublishedTexts(repository, texts),
                omissions,
                accepted,
                proof,
                Clock.fixed(instant, java.time.ZoneOffset.UTC),
                events);
    }

    private static List<String> texts(ImportedText imported) {
        return new ArrayList<>(imported.items().stream().map(ImportedItem::text).toList());
    }

    private static ImportedText text(String markdown) {
        return Importing.read("plan.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportedText demonstration() throws IOException {
        try (InputStream file = VersionsModuleTest.class.getResourceAsStream("/demo/plan-v1.md")) {
            return Importing.read("plan-v1.md", Objects.requireNonNull(file).readAllBytes());
        }
    }
}
