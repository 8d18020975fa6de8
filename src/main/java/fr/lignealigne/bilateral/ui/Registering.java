package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.bilateral.Means;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.ResourceId;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Rooms;
import java.util.List;
import java.util.function.Consumer;

/** Opens the dialogs that register an official or a room, or describe one anew. */
@SpringComponent
class Registering {

    private final Officials officials;
    private final Rooms rooms;
    private final Organisations organisations;
    private final Members members;
    private final CurrentViewer viewer;

    Registering(Officials officials, Rooms rooms, Organisations organisations, Members members, CurrentViewer viewer) {
        this.officials = officials;
        this.rooms = rooms;
        this.organisations = organisations;
        this.members = members;
        this.viewer = viewer;
    }

    void official(Consumer<ResourceId> then) {
        RegisterDialogs.official(
                bodies(),
                members.list(viewer.get()),
                null,
                draft -> then.accept(officials.register(viewer.get(), draft).resource()));
    }

    void room(Consumer<ResourceId> then) {
        RegisterDialogs.room(
                null, draft -> then.accept(rooms.register(viewer.get(), draft).resource()));
    }

    /** Asks for what it is anew. */
    void describe(Means means, Runnable then) {
        OfficialSummary official = means.official();
        RoomSummary room = means.room();
        if (official != null) {
            OfficialDraft now = new OfficialDraft(
                    official.function(),
                    official.organisation(),
                    officials.person(viewer.get(), official.id()).orElse(null),
                    official.competences());
            RegisterDialogs.official(bodies(), members.list(viewer.get()), now, draft -> {
                officials.change(viewer.get(), official.id(), draft);
                then.run();
            });
        } else if (room != null) {
            RegisterDialogs.room(new RoomDraft(room.name(), room.capacity(), room.equipment()), draft -> {
                rooms.change(viewer.get(), room.id(), draft);
                then.run();
            });
        }
    }

    private List<OrganisationSummary> bodies() {
        return organisations.list().stream()
                .filter(body -> body.kind() == OrganisationKind.STATE)
                .toList();
    }
}
