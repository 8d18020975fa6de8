package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import jakarta.annotation.security.PermitAll;

/** What awaits the viewer. */
@Route("")
@Menu(title = "home.title", order = 0)
@PermitAll
class HomeView extends Composite<Main> implements HasDynamicTitle {

    HomeView(CurrentViewer viewer) {
        getContent().add(new H1(viewer.get().organisationName()));
    }

    @Override
    public String getPageTitle() {
        return t("home.title") + " – " + t("app.name");
    }
}
