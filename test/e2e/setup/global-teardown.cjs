module.exports = require("./set-up").tearDown;
