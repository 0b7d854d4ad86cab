package org.schoolhandbook.jbake;

import java.util.Map;

/**
 * What every template sees on the pages of one language, besides the model of its page.
 *
 * @param wrapper how it sees them
 */
record SharedModel(Map<String, Object> values, Wrapper wrapper) {}
