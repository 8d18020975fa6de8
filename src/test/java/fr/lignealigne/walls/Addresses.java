package fr.lignealigne.walls;

import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.audit.seal.SealId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ResourceId;
import fr.lignealigne.bilateral.contribution.WrittenContributionId;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.contribution.ContributionId;
import fr.lignealigne.decision.TemplateId;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.export.preparation.PreparationFileId;
import fr.lignealigne.export.word.AnnotatedFileId;
import fr.lignealigne.export.working.WorkingFormat;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.ReferralId;
import fr.lignealigne.remark.RemarkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All that one may type into the address line on a {@link Stage}: every page and document, with everybody's ids. */
final class Addresses {

    private final Stage stage;

    Addresses(Stage stage) {
        this.stage = stage;
    }

    /** Every page there is, with each version, place and thing that the scene has. */
    Set<String> pages() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> pages = new TreeSet<>(search.findCandidateComponents("fr.lignealigne").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)
                        .getAnnotation(Route.class)
                        .value())
                .flatMap(route -> filled(route).stream())
                .collect(Collectors.toSet()));
        for (PlanVersionId version : versions()) {
            pages.add("lecture/" + version + "?ligne=4-5");
            pages.add("lecture/" + version + "?plan=1");
            pages.add("citation/" + version + "?ligne=4-5");
            for (String list : List.of("suites", "remarques", "arbitrage", "restitution", "collectif")) {
                pages.add(list + "?version=" + version);
            }
        }
        pages.add("arbitrage/angles-morts?version=" + stage.version);
        pages.add("arbitrage/proches?version=" + stage.version);
        pages.add("arbitrage/mesure/" + stage.version + "/" + stage.measure);
        pages.add("arbitrage?version=" + stage.version + "&vue=mesure&mots=zq");
        String room = "collectif?version=" + stage.version;
        pages.addAll(List.of(room + "&vue=leviers", room + "&vue=expression", room + "&ligne=4-5"));
        pages.addAll(List.of(room + "&etat=partagees", "remarques?version=" + stage.version + "&mots=zq"));
        pages.addAll(List.of("remarques?version=" + stage.version + "&qui=collegues", "echanges?semaine=2031-W49"));
        stage.things
                .of(DiscussionId.class)
                .forEach(id -> pages.addAll(List.of(room + "&ligne=4-5&fil=" + id, room + "&fil=" + id)));
        stage.things
                .of(RemarkId.class)
                .forEach(id -> pages.add("collectif/nouvelle-position?version=" + stage.version + "&de=" + id));
        stage.things
                .of(ContributionId.class)
                .forEach(id -> pages.add("contributions/" + stage.version + "?lettre=" + id));
        stage.things.of(AnnotatedFileId.class).forEach(id -> pages.add("annoter/" + stage.version + "?fichier=" + id));
        stage.things.of(ReferralId.class).forEach(id -> pages.add("avis-demandes?saisine=" + id));
        stage.things.of(QuestionId.class).forEach(id -> pages.add("questions?question=" + id));
        stage.things.of(MeetingId.class).forEach(id -> {
            pages.add("echanges?semaine=2031-W49&echange=" + id);
            pages.add("echanges/preparation/" + id);
            pages.add("echanges/echange/" + id + "/ordre-du-jour");
            pages.add("echanges/echange/" + id + "/compte-rendu");
        });
        stage.things.of(WrittenContributionId.class).forEach(id -> pages.add("echanges/contribution/" + id));
        stage.things.of(RequestId.class).forEach(id -> {
            pages.add("echanges/demande/" + id);
            pages.add("echanges/demander?demande=" + id);
            pages.add("echanges?echange=nouveau&demande=" + id);
        });
        stage.things.of(ScenarioId.class).forEach(id -> pages.add("echanges/proposition/" + id));
        stage.things.of(SittingId.class).forEach(id -> pages.add("arbitrage/seance/" + id));
        stage.things.of(TemplateId.class).forEach(id -> pages.add("arbitrage/modeles?modele=" + id));
        pages.add("arbitrage/seances?version=" + stage.version);
        stage.things.of(PlenaryId.class).forEach(id -> {
            pages.addAll(List.of("pleniere/" + id, "pleniere/" + id + "?version=1", "pleniere/" + id + "/presences"));
            pages.add("pleniere/" + id + "/compte-rendu");
        });
        stage.things.of(ResourceId.class).forEach(id -> pages.add("echanges/moyens?semaine=2031-W52&de=" + id));
        return pages;
    }

    /** Every document, refused or not. */
    List<String> documents() {
        List<String> documents = new ArrayList<>(stage.files);
        documents.add("documents/equite.csv");
        documents.add("documents/journal.csv");
        documents.add("documents/mes-donnees.json");
        documents.add("documents/mes-donnees.pdf");
        documents.add("documents/registre-des-traitements.docx");
        documents.add("documents/registre-des-traitements.pdf");
        for (PlanVersionId version : versions()) {
            documents.add("texte/" + version);
            documents.add("texte/" + version + "/marques");
            documents.add("texte/" + stage.version + "/comparaison/" + version);
            for (String kind : List.of("pdf", "docx")) {
                documents.add("documents/texte/" + version + "." + kind + "?remarques=oui");
                documents.add("documents/comparaison/" + stage.version + "/" + version + "." + kind);
            }
        }
        for (WorkingFormat format : WorkingFormat.values()) {
            documents.add("documents/synthese/" + stage.version + "." + format.ending());
        }
        stage.things.of(SittingId.class).forEach(id -> {
            documents.add("documents/seance/" + id + ".pdf");
            documents.add("documents/seance/" + id + ".docx");
        });
        stage.things.of(ReceiptId.class).forEach(id -> documents.add("documents/accuse/" + id + ".pdf"));
        stage.things.of(PreparationFileId.class).forEach(id -> {
            documents.add("documents/preparation/" + id + ".pdf");
            documents.add("documents/preparation/" + id + ".docx");
        });
        stage.things
                .of(WrittenContributionId.class)
                .forEach(id -> documents.add("documents/contribution/" + id + ".pdf"));
        stage.things.of(PlenaryId.class).forEach(id -> {
            for (String edition : List.of("projet", "1", "2")) {
                documents.add("documents/pleniere/" + id + "/" + edition + ".pdf");
                documents.add("documents/pleniere/" + id + "/" + edition + ".docx");
            }
        });
        for (Viewer one : List.of(stage.viewer("lead"), stage.viewer("member"))) {
            documents.add("documents/courrier/" + stage.released + "/" + one.organisation() + ".pdf");
            documents.add("documents/courrier/" + stage.released + "/" + one.organisation() + ".docx");
        }
        documents.add("documents/synthese-publique/" + stage.released + ".pdf");
        documents.add("documents/synthese-publique/" + stage.released + ".docx");
        stage.things.of(SealId.class).forEach(id -> documents.add("documents/scelle/" + id + ".zip"));
        documents.add("actuator/metrics");
        return documents;
    }

    private List<PlanVersionId> versions() {
        return stage.things.of(PlanVersionId.class);
    }

    private List<String> filled(String route) {
        List<String> filled = new ArrayList<>();
        for (PlanVersionId version : versions()) {
            for (ReceiptId receipt : stage.things.of(ReceiptId.class)) {
                for (PositionId position : stage.things.of(PositionId.class)) {
                    filled.add(route.replace(":before", stage.version.toString())
                            .replace(":after", stage.prepared.toString())
                            .replace(":version", version.toString())
                            .replace(":receipt", receipt.toString())
                            .replace(":position", position.toString())
                            .replace(":lines", "4-5")
                            .replace(":token", "inconnu")
                            .replaceAll(":[a-z]+\\??", "4-5"));
                }
            }
        }
        return filled;
    }
}
