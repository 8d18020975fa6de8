package fr.lignealigne.walls;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.ConclusionDraft;
import fr.lignealigne.plenary.ConclusionKind;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.plenary.ParticipantId;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import org.springframework.context.ApplicationContext;

/** Plenaries on a {@link Stage}: prepared, announced, cancelled, with minutes in draft, and sent out and corrected. */
final class PlenaryScene {

    private final Viewer cabinet;
    private final PlenaryScenes scenes;

    PlenaryScene(ApplicationContext portal, Stage stage) {
        cabinet = stage.viewer("cabinet");
        scenes = new PlenaryScenes(portal);
        OrganisationId association = stage.viewer("lead").organisation();
        OrganisationId ministry = stage.viewer("ministry").organisation();
        PlenaryId planned = stage.things.keep(scenes.planned(cabinet, "Peut-être zqplenpreparee", association));
        stage.things.keep(scenes.agendas.add(cabinet, planned, "Un point zqplenpoint", 20));
        PlenaryId announced = stage.things.keep(scenes.announced(cabinet, "Bientôt zqplenannoncee", association));
        scenes.agendas.add(cabinet, announced, "Un point zqplenordre", 30);
        PlenaryId cancelled = stage.things.keep(scenes.announced(cabinet, "Sans suite", association));
        scenes.plenaries.cancel(cabinet, cancelled, "Faute de zqplenannulee");

        PlenaryId drafted =
                stage.things.keep(scenes.written(cabinet, "Tenue", "En projet, zqplenprojet.", association, ministry));
        ParticipantId listed = stage.things.keep(scenes.attendances.add(
                cabinet, drafted, new ParticipantDraft(null, "Réseau", "Mme Zqplenliste", "Invitée zqplenliste")));
        scenes.attendances.note(cabinet, drafted, listed, Attendance.PRESENT);
        stage.things.keep(scenes.conclusions.add(
                cabinet, drafted, new ConclusionDraft(ConclusionKind.DECISION, "Décidé, zqplendecision", null)));
        stage.things.keep(
                scenes.writing.interventions(cabinet, drafted).getFirst().id());

        PlenaryId sent = stage.things.keep(
                scenes.written(cabinet, "Diffusée", "Dit devant tous, zqplendiffuse.", association, ministry));
        scenes.send(cabinet, sent, "");
        scenes.writing.add(
                cabinet, sent, PlenaryScenes.saying(scenes.first(cabinet, sent), "Ajouté, zqplenajoute."), null);
        scenes.send(cabinet, sent, "Complété, zqplencorrige.");
        scenes.writing.add(
                cabinet, sent, PlenaryScenes.saying(scenes.first(cabinet, sent), "Pas encore, zqplensuite."), null);
    }
}
