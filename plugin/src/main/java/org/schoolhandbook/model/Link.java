package org.schoolhandbook.model;

/** A reference that was looked up. Addresses are percent-encoded. */
public sealed interface Link {

    /**
     * The address as a page writes it.
     *
     * @param reader the page's path from the site's root, percent-encoded
     */
    String from(String reader);

    /**
     * A page of this site.
     *
     * @param page its name
     * @param url its path from the site's root
     * @param anchor the heading's id; empty for the top of the page
     */
    record ToPage(PageId page, String url, String anchor) implements Link {

        @Override
        public String from(String reader) {
            String hash = anchor.isEmpty() ? "" : "#" + anchor;
            boolean here = url.equals(reader) && !hash.isEmpty();
            return here ? hash : Addresses.relative(reader, url) + hash;
        }
    }

    /**
     * A file of this site, by its path from the site's root.
     *
     * @param path not encoded
     */
    record ToFile(String path) implements Link {

        @Override
        public String from(String reader) {
            return Addresses.relative(reader, Addresses.encode(path));
        }
    }

    /** Anything else, printed as it stands: the web, mail, a telephone number, a place in the same page. */
    record ToAddress(String address) implements Link {

        @Override
        public String from(String reader) {
            return address;
        }
    }
}
