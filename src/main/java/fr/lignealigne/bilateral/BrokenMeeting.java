package fr.lignealigne.bilateral;

import java.util.Set;

/** A meeting to come that breaks a rule since hours or settings changed; it stays where it is until somebody moves it. */
public record BrokenMeeting(MeetingDetails meeting, Set<Breach> why) {

    public BrokenMeeting {
        why = Set.copyOf(why);
    }
}
