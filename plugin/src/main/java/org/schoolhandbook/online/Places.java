package org.schoolhandbook.online;

import org.schoolhandbook.model.Page;
import org.schoolhandbook.problem.Place;

/** Where an author wrote something. */
@FunctionalInterface
public interface Places {

    /** The first place of this text in the file of a page; the file as a whole, if it is written in another way there. */
    Place of(Page page, String written);
}
