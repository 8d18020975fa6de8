package fr.lignealigne.walls;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingScenes;
import org.springframework.context.ApplicationContext;

/** An arbitration sitting on a {@link Stage}: it runs, and its first point is put off with a note. */
final class SittingScene {

    SittingScene(ApplicationContext portal, Stage stage) {
        Viewer cabinet = stage.viewer("cabinet");
        SittingScenes scenes = new SittingScenes(portal);
        SittingId running = stage.things.keep(scenes.running(cabinet, stage.version, "À huis clos zqseance"));
        PointDetails point = scenes.sittings.get(cabinet, running).point(1);
        stage.things.keep(point.id());
        scenes.settling.note(stage.viewer("miprof"), point.id(), 0, "Attendre zqreporte.");
        scenes.settling.defer(cabinet, point.id(), 0);
        stage.things.keep(scenes.prepared(cabinet, stage.version, "Pas encore zqseance"));
    }
}
