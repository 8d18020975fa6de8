package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Kept;
import java.util.List;

/** In a room, or by video with its link. */
final class PlaceFields extends Composite<Div> {

    private enum Kind {
        ROOM,
        VIDEO
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(t("bilateral.place"));
    private final ComboBox<RoomSummary> room = new ComboBox<>(t("bilateral.room"));
    private final TextField link = new TextField(t("bilateral.video.link"));

    PlaceFields(List<RoomSummary> rooms) {
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> t("bilateral.place", value));
        kind.setValue(Kind.ROOM);
        kind.addValueChangeListener(change -> showPlace());
        room.setItems(rooms);
        room.setItemLabelGenerator(value -> value.name() + ", " + t("bilateral.seats", value.capacity()));
        link.setPlaceholder("https://");
        getContent().addClassName("place-fields");
        getContent().add(kind, room, link);
        showPlace();
    }

    private void showPlace() {
        room.setVisible(kind.getValue() == Kind.ROOM);
        link.setVisible(kind.getValue() == Kind.VIDEO);
    }

    /** Where that meeting is. */
    void start(MeetingDetails meeting) {
        RoomSummary where = meeting.room();
        String video = meeting.videoLink();
        if (where != null) {
            room.setValue(where);
        } else if (video != null) {
            kind.setValue(Kind.VIDEO);
            link.setValue(video);
        }
    }

    /** By video, or in a room that is not chosen yet. */
    void begin(boolean byVideo) {
        kind.setValue(byVideo ? Kind.VIDEO : Kind.ROOM);
    }

    void onChange(Runnable listener) {
        List.<HasValue<?, ?>>of(kind, room, link)
                .forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }

    Place value() {
        if (kind.getValue() == Kind.VIDEO) {
            return new Place.ByVideo(link.getValue());
        }
        if (room.isEmpty()) {
            throw new Invalid("bilateral.room.missing");
        }
        return new Place.InRoom(room.getValue().id());
    }

    /** The link, while it is typed. */
    Kept keep(String name) {
        return Kept.on(link, name + "/link");
    }
}
