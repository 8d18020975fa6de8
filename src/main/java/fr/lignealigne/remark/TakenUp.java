package fr.lignealigne.remark;

/**
 * What stands above remarks and may have taken words of a shared draft into something of its own, where they stay when the
 * draft is taken back. Asked for the draft's own association only.
 */
public interface TakenUp {

    boolean isTakenUp(RemarkId draft);
}
