package fr.lignealigne.walls;

import fr.lignealigne.synopsis.SavedViewDraft;
import fr.lignealigne.synopsis.SavedViews;
import fr.lignealigne.synopsis.alike.RemarkGroups;
import org.springframework.context.ApplicationContext;

/** Views of the consolidated reading on a {@link Stage}: one that the cabinet keeps for itself, one that it shares; a group of remarks. */
final class SynopsisScene {

    SynopsisScene(ApplicationContext portal, Stage stage) {
        SavedViews views = portal.getBean(SavedViews.class);
        stage.things.keep(views.save(
                stage.viewer("cabinet"), new SavedViewDraft("À suivre zqvuegardee", "mots=zqvuemots", false)));
        stage.things.keep(
                views.save(stage.viewer("cabinet"), new SavedViewDraft("Pour tous zqvuepartagee", "vue=theme", true)));
        stage.things.keep(portal.getBean(RemarkGroups.class)
                .gather(stage.viewer("cabinet"), stage.version, "Ensemble zqgroupe", stage.deposited));
    }
}
