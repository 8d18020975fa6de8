package fr.lignealigne.account.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import java.util.List;

/** What stands below a page of the menu and is named by the plan of the site: its module alone knows what there is. */
public interface SiteBranch {

    /** The address of the page of the menu. */
    String under();

    /** The ways that are open to this viewer, asked for where the page of the menu is. */
    List<Anchor> ways(Viewer viewer);
}
