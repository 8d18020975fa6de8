package fr.lignealigne.reader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.TeamNotes;
import fr.lignealigne.remark.ui.TeamServices;
import fr.lignealigne.remark.ui.TeamSight;
import java.util.List;

/** The place of one remark in the thread: what is said changes, what colleagues type below it stays. */
class ThreadSlot extends Div {

    private final Div said = new Div();
    private final TeamNotes notes;
    private RemarkDetails remark;

    ThreadSlot(TeamServices team, CurrentViewer currentViewer, RemarkDetails remark) {
        this.remark = remark;
        notes = new TeamNotes(team, currentViewer, remark.id());
        addClassName("thread-slot");
        add(said, notes);
    }

    void remark(RemarkDetails now) {
        remark = now;
    }

    void say(List<Component> parts) {
        said.removeAll();
        said.add(parts);
    }

    void follow(TeamSight sight) {
        notes.show(remark, sight);
    }
}
