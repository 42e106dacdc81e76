const { tearDown } = require("./set-up");

module.exports = tearDown;
