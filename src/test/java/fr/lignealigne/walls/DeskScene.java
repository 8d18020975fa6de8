package fr.lignealigne.walls;

import fr.lignealigne.decision.note.StateNotes;
import fr.lignealigne.decision.template.AnswerTemplates;
import fr.lignealigne.decision.template.TemplateDraft;
import fr.lignealigne.remark.RemarkId;
import org.springframework.context.ApplicationContext;

/** At the desk of a {@link Stage}: an answer template, and a note on a remark about which a ministry was asked. */
final class DeskScene {

    DeskScene(ApplicationContext portal, Stage stage, RemarkId asked) {
        stage.things.keep(portal.getBean(AnswerTemplates.class)
                .write(stage.viewer("miprof"), new TemplateDraft("Renvoi zqmodele", null, "Voir la mesure.")));
        stage.things.keep(portal.getBean(StateNotes.class)
                .write(stage.viewer("miprof"), asked, "Tient-on ce délai, zqentrenous ?"));
    }
}
