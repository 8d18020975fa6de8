package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Invalid;
import java.util.Locale;

/** Where a meeting is held. */
public sealed interface Place {

    /** In a room of the State. */
    record InRoom(RoomId room) implements Place {}

    /** By video; whoever is invited gets the link. */
    record ByVideo(String link) implements Place {

        private static final int LONGEST = 300;

        public ByVideo {
            link = link.strip();
            if (!link.startsWith("https://") || link.length() > LONGEST) {
                throw new Invalid("bilateral.video.wrong");
            }
        }

        /** The same for all ways to write the same link. */
        public String key() {
            int end = link.length();
            while (link.charAt(end - 1) == '/') {
                end--;
            }
            return link.substring(0, end).toLowerCase(Locale.ROOT);
        }
    }
}
