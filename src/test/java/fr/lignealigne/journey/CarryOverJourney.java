package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new version arrives in the middle of the work, while somebody is typing: nobody loses anything. */
class CarryOverJourney extends Journey {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ASSOCIATIONS = 4;
    private static final int EACH = 10;

    private static final String FORM = """
            ### Mesure 1. Former les services

            Les policiers et les gendarmes reçoivent chaque année une formation d’une demi-journée sur la traite.

            """;
    private static final String FIND = """
            ### Mesure 2. Repérer les victimes

            Une liste d’indices communs à tous les départements est établie avec les associations spécialisées, puis transmise aux préfectures.

            """;
    private static final String HOUSE = """
            ### Mesure 3. Héberger les victimes

            Cinquante places d’hébergement sont ouvertes dans des centres dispersés, loin des lieux d’exploitation. Leur adresse reste secrète, et leur financement est assuré pour trois années.

            """;
    private static final String MINORS = """
            ### Mesure 4. Protéger les mineurs

            L’évaluation de la situation du mineur est conduite en cinq jours au plus, avec un interprète qualifié.

            """;
    private static final String RENDER = "### Mesure 5. Rendre compte\n\n";
    private static final String REPORT =
            "Le préfet de région réunit les associations deux fois par an et leur présente le bilan des actions conduites à %s.\n\n";
    private static final String LINE = """
            ### Mesure 7. Ouvrir une ligne d’écoute

            Un numéro gratuit, ouvert le jour et la nuit, répond en douze langues aux personnes qui cherchent de l’aide.

            """;
    private static final String SCHOOL = """
            ### Mesure 8. Parler aux élèves

            Une séance annuelle est proposée aux classes de quatrième par des intervenants formés.

            """;

    private static final String FIRST = "# Axe 1. Agir\n\n" + FORM + FIND + HOUSE + MINORS + RENDER
            + REPORT.formatted("Paris") + REPORT.formatted("Marseille") + LINE + SCHOOL;

    /** Minors come first, housing is split, schools are gone, training is altered, two reports become one. */
    private static final String SECOND = "# Axe 1. Agir\n\n" + MINORS
            + FORM.replace("une formation d’une demi-journée", "une formation obligatoire d’une journée entière")
            + FIND
            + HOUSE.replace(" Leur adresse", "\n\nLeur adresse")
            + RENDER
            + REPORT.formatted("Lille")
            + LINE;

    @Autowired
    Versions versions;

    @Autowired
    Rounds rounds;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    CarriedRemarks carried;

    @Autowired
    Clock clock;

    private static ImportedText read(String text) {
        return Importing.read("plan.md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ten remarks of one association, spread over the text. */
    private List<RemarkId> speak(Viewer lead, PlanVersionId version, int association) {
        PlanText text = versions.text(lead, version);
        List<RemarkId> said = new ArrayList<>();
        for (int k = 0; k < EACH; k++) {
            int position = 1 + (k * 2 + association) % (text.items().size() - 1);
            Anchor anchor =
                    new Anchor.OnPassage(text.whole(text.items().get(position).id()));
            said.add(remarks.write(lead, version, RemarkDraft.of(anchor, RemarkKind.OBJECTION, "Remarque " + k + "."))
                    .id());
        }
        depositing.deposit(lead, version, said, true, UUID.randomUUID());
        return said;
    }

    @Test
    void nobodyLosesAnythingWhenAVersionArrivesInTheMiddleOfTheWork() {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        PlanVersionId first = versions.prepareNew(miprof.viewer(), "Plan " + UUID.randomUUID(), read(FIRST));
        versions.publish(miprof.viewer(), first, "", null);
        rounds.open(miprof.viewer(), first, clock.instant().plus(Duration.ofDays(7)));
        List<People.Someone> leads =
                Stream.generate(people::leadOfAMember).limit(ASSOCIATIONS).toList();
        List<List<RemarkId>> said = new ArrayList<>();
        for (int association = 0; association < ASSOCIATIONS; association++) {
            said.add(speak(leads.get(association).viewer(), first, association));
        }
        PlanVersionId second = versions.prepareNext(
                miprof.viewer(), versions.get(miprof.viewer(), first).plan(), read(SECOND));

        Page typing = windowOf(leads.getFirst());
        typing.navigate(address("lecture/" + first + "?ligne=2"));
        typing.locator("#write").click();
        typing.getByLabel("Ce que vous avez à dire").pressSequentially("Avant la parution,");
        assertThat(typing.locator(".form-head")).containsText("enregistré à");

        publish(miprof, second);

        typing.getByLabel("Ce que vous avez à dire").pressSequentially(" et encore après.");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(drafts(leads.getFirst().viewer(), first))
                        .extracting(RemarkDetails::body)
                        .containsExactly("Avant la parution, et encore après."));

        everyRemarkHasAPlace(leads, said, second);
        int confirmed = 0;
        for (People.Someone lead : leads) {
            confirmed += confirmByOneKey(lead, second);
        }
        assertThat(confirmed).isPositive();
        citationsHold(leads, said, first);
    }

    private void publish(People.Someone miprof, PlanVersionId version) {
        Page page = windowOf(miprof);
        page.navigate(address("plan"));
        page.locator("#version-" + version).getByText("Publier…").click();
        assertThat(page.locator("#forecast tbody tr")).hasCount(ASSOCIATIONS + 1);
        page.getByText("Vérifier ce que deviennent les lignes…").click();
        assertThat(page.locator("h1")).containsText("V1 dans V2");
        assertThat(page.locator(".place-card").first()).isVisible();
        hasNoBarrier(page);
        page.goBack();
        page.locator("#version-" + version).getByText("Publier…").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Publier").setExact(true))
                .click();
        assertThat(page.locator("#version-" + version)).containsText("Publiée");
    }

    private List<RemarkDetails> drafts(Viewer lead, PlanVersionId version) {
        return remarks.list(lead, version, RemarkFilter.NONE.ofOrganisation(lead.organisation()), 0, 100).stream()
                .filter(remark -> remark.state().isWritable())
                .toList();
    }

    private void everyRemarkHasAPlace(List<People.Someone> leads, List<List<RemarkId>> said, PlanVersionId second) {
        for (int association = 0; association < ASSOCIATIONS; association++) {
            Viewer lead = leads.get(association).viewer();
            List<RemarkId> own = said.get(association);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(carried.own(lead, second))
                            .extracting(one -> one.remark().id())
                            .containsAll(own));
        }
        List<CarriedRemark> all = leads.stream()
                .flatMap(lead -> carried.own(lead.viewer(), second).stream())
                .toList();
        assertThat(all)
                .extracting(CarriedRemark::outcome)
                .contains(Outcome.UNCHANGED, Outcome.MOVED, Outcome.ALTERED, Outcome.DIVIDED, Outcome.REMOVED);
    }

    /** Enter, and Enter again, until nothing is doubtful any more; what is gone is said to be of no more use. */
    private int confirmByOneKey(People.Someone lead, PlanVersionId version) {
        int waiting = carried.countWaiting(lead.viewer(), version);
        Page page = windowOf(lead);
        page.navigate(address("places/" + version));
        assertThat(page.locator("h1")).hasText("Vos remarques dans V2");
        hasNoBarrier(page);
        for (int left = waiting; left > 0; left--) {
            Locator title = page.getByText("Places à confirmer (" + left + ")");
            assertThat(title).isVisible();
            Locator card = page.locator(".place-card").first();
            if (card.getByText("Ce passage a été supprimé.").isVisible()) {
                card.getByText("Sans objet").click();
            } else {
                assertThat(card.getByText("C’est bien ici")).isFocused();
                page.keyboard().press("Enter");
            }
            assertThat(title).isHidden();
        }
        assertThat(carried.countWaiting(lead.viewer(), version)).isZero();
        return waiting;
    }

    /** What was cited of the first version is there for ever, word for word. */
    private void citationsHold(List<People.Someone> leads, List<List<RemarkId>> said, PlanVersionId first) {
        for (int association = 0; association < ASSOCIATIONS; association++) {
            Viewer lead = leads.get(association).viewer();
            PlanText text = versions.text(lead, first);
            for (RemarkId id : said.get(association)) {
                RemarkDetails.Place place = remarks.get(lead, id).place();
                assertThat(text.quote(text.lines(place.firstLine(), place.lastLine()))
                                .quote())
                        .isEqualTo(place.quote());
            }
        }
        Page page = windowOf(leads.getLast());
        RemarkDetails.Place place =
                remarks.get(leads.getLast().viewer(), said.getLast().getFirst()).place();
        page.navigate(address("citation/" + first + "?ligne=" + place.firstLine() + "-" + place.lastLine()));
        assertThat(page.locator(".cited")).hasText(place.quote());
        assertThat(page.locator(".concordance-entry")).hasCount(1);
        hasNoBarrier(page);
        page.getByText("Ouvrir V1 à cette ligne").click();
        assertThat(page.locator("blockquote")).hasText(place.quote());
    }
}
