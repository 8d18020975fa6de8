package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.SiteBranch;
import fr.lignealigne.plan.Versions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each version that can be read, in the plan of the site. */
@Component
class VersionsBranch implements SiteBranch {

    private final Versions versions;

    VersionsBranch(Versions versions) {
        this.versions = versions;
    }

    @Override
    public String under() {
        return "plan";
    }

    @Override
    public List<Anchor> ways(Viewer viewer) {
        return versions.list(viewer).stream()
                .map(version -> new Anchor(
                        "lecture/" + version.id(), sentence(version.label() + " – " + quoted(version.planTitle()))))
                .toList();
    }
}
