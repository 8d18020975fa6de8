package fr.lignealigne.decision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.lignealigne.shared.ui.BrowserFiles;

/** Lets single keys press what carries them in {@code data-key}, while no field has the focus. */
@Tag("desk-keys")
public class DeskKeys extends Component {

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("desk-keys.js"));
    }
}
