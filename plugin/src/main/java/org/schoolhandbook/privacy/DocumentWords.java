package org.schoolhandbook.privacy;

import java.util.List;
import java.util.Optional;

/**
 * The words of a document.
 *
 * @param about title, subject and the like
 * @param author who wrote it, or empty
 * @param pictures what those inside it tell
 * @param hidden kinds of what a reader does not see at once
 * @param trouble why not all of it could be read
 */
record DocumentWords(
        String text,
        String about,
        String author,
        List<PictureTalk> pictures,
        List<String> hidden,
        Optional<String> trouble) {

    static DocumentWords unread(String why) {
        return new DocumentWords("", "", "", List.of(), List.of(), Optional.of(why));
    }
}
